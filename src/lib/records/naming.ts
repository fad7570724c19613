/** Names the record and the field that a path in a file leads to, as a curator would say it. */
import type { FileType } from './folder.ts';
import type { Problem } from './problems.ts';
import { textAt, valueAt } from './values.ts';

/**
 * `['stages', 4, 'label']` of a vocabulary is record `stages/designing`, field `label`.
 * Where a record has no id, its number in the list stands in: `#5`.
 */
export function nameOf(
	type: FileType,
	value: unknown,
	path: readonly PropertyKey[]
): Pick<Problem, 'record' | 'field'> {
	const depth = isSingle(value, path) ? 1 : type.depth;
	const record = path
		.slice(0, depth)
		.map((step, index) => (typeof step === 'number' ? itemName(value, path, index) : String(step)));
	return { record: record.join('/'), field: path.slice(depth).map(counted).join('.') };
}

/** A record that stands alone in a file of lists, like the source of the questions. */
function isSingle(value: unknown, path: readonly PropertyKey[]): boolean {
	return typeof path[1] === 'string' && !Array.isArray(valueAt(value, path.slice(0, 2)));
}

function itemName(value: unknown, path: readonly PropertyKey[], index: number): string {
	const item = path.slice(0, index + 1);
	return (
		textAt(value, ...item, 'id') ??
		textAt(value, ...item, 'resource') ??
		`#${counted(path[index] ?? 0)}`
	);
}

/** People count from 1. */
function counted(step: PropertyKey): string {
	return typeof step === 'number' ? String(step + 1) : String(step);
}
