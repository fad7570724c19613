/** Finds the line and column of a value in a YAML document. */
import { type Document, isCollection, isMap, isNode, isScalar, type LineCounter } from 'yaml';
import type { Place } from './problems.ts';

export type Spot = Pick<Place, 'line' | 'column'>;

/**
 * The place of the value at a path. What is missing has no place, so the nearest thing around it counts.
 * With `key`, the place of that key in the map at the path instead.
 */
export function locate(
	document: Document,
	lines: LineCounter,
	path: readonly PropertyKey[],
	key?: string
): Spot {
	for (let length = path.length; length >= 0; length--) {
		const node = nodeAt(document, path.slice(0, length));
		if (!isNode(node) || !node.range) continue;
		const offset = (key !== undefined && keyOffset(node, key)) || node.range[0];
		return spot(lines, offset);
	}
	return { line: 1, column: 1 };
}

/** Line and column of an offset in code units. */
export function spot(lines: LineCounter, offset: number): Spot {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
	if (path.length === 0) return document.contents;
	return isCollection(document.contents) ? document.contents.getIn(path, true) : undefined;
}

function keyOffset(node: unknown, key: string): number | undefined {
	if (!isMap(node)) return undefined;
	const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
	return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
