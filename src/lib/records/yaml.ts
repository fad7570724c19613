/** Reads one YAML file as plain values, and remembers where each stands. Only the simple part of YAML is allowed. */
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault } from '#lib/schema/fault.ts';
import { locate, spot, type Spot } from './locate.ts';
import { yamlFault } from './yaml-faults.ts';

export interface Read {
	value: unknown;
	/** Where the value at a path stands, or the key of the map there. */
	at: (path: readonly PropertyKey[], key?: string) => Spot;
}

export type Unread = { faults: (Fault & Spot)[] };

/** One broken line makes many follow-ups; the first few tell the story. */
const mostFaults = 8;

/** Never throws, whatever the text. */
export function readYaml(text: string): Read | Unread {
	const lines = new LineCounter();
	try {
		const document = parseDocument(text, {
			lineCounter: lines,
			prettyErrors: false,
			stringKeys: true,
			logLevel: 'silent'
		});
		const faults = faultsOf(document, lines);
		if (faults.length > 0) return { faults };
		const value: unknown = document.toJS({ maxAliasCount: 0 });
		return { value, at: (path, key) => locate(document, lines, path, key) };
	} catch {
		// thousands of brackets inside each other use up the stack of the parser
		return {
			faults: [
				{
					line: 1,
					column: 1,
					message: 'cannot be read: it is nested too deeply.',
					remedy: 'Compare it with another file of the same folder.'
				}
			]
		};
	}
}

function faultsOf(document: Document.Parsed, lines: LineCounter): (Fault & Spot)[] {
	const found = new Map<number, Fault & Spot>();
	const add = (offset: number, fault: Fault) => {
		const place = spot(lines, offset);
		if (!found.has(place.line)) found.set(place.line, { ...place, ...fault });
	};
	for (const error of [...document.errors, ...document.warnings])
		add(error.pos[0], yamlFault(error.code, error.message));
	// aliases can make a small file grow without end, and curators need none
	visit(document, (_, node) => {
		if (!isNode(node)) return;
		const offset = node.range?.[0] ?? 0;
		if (isAlias(node) || node.anchor) add(offset, simpler('an anchor or alias (& or *)'));
		else if (node.tag) add(offset, simpler('a tag (!)'));
	});
	return [...found.values()].sort((a, b) => a.line - b.line).slice(0, mostFaults);
}

function simpler(what: string): Fault {
	return {
		message: `uses ${what}, which this map does not allow.`,
		remedy: 'Write the value out, or put it in quotation marks if it is text.'
	};
}
