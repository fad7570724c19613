/** Reads one YAML file as plain values, and remembers where each stands. Only the simple part of YAML is allowed. */
import {
	type Document,
	isAlias,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type YAMLError
} from 'yaml';
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
/** Looked at before one for each line is kept; a file of brackets has thousands. */
const mostErrors = 200;

/** Never throws, whatever the text. */
export function readYaml(text: string): Read | Unread {
	const lines = new LineCounter();
	try {
		const document = parseDocument(text, {
			lineCounter: lines,
			prettyErrors: false,
			stringKeys: true,
			// “silent” would also hide a second document
			logLevel: 'error'
		});
		const faults = faultsOf(document, lines, text);
		if (faults.length > 0) return { faults };
		const value: unknown = document.toJS({ maxAliasCount: 0 });
		return { value, at: (path, key) => locate(document, lines, path, key) };
	} catch {
		// what the reader does not notice itself: thousands of brackets inside each other use up the stack of the parser
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

function faultsOf(document: Document, lines: LineCounter, text: string): (Fault & Spot)[] {
	const found = new Map<number, Fault & Spot>();
	const add = (offset: number, fault: Fault) => {
		const place = spot(lines, offset);
		if (!found.has(place.line)) found.set(place.line, { ...place, ...fault });
	};
	for (const error of [...document.errors, ...document.warnings].slice(0, mostErrors))
		add(beginning(document, error), yamlFault(error, text.slice(error.pos[0])));
	// aliases can make a small file grow without end, and curators need none
	visit(document, (_, node) => {
		if (!isNode(node)) return;
		const offset = node.range?.[0] ?? 0;
		if (isAlias(node) || node.anchor) add(offset, simpler('an anchor or alias (& or *)'));
		else if (node.tag) add(offset, simpler('a tag (!)'));
	});
	return [...found.values()].sort((a, b) => a.line - b.line).slice(0, mostFaults);
}

/** An open quotation mark is noticed at the end of the file; where it begins is of more help. */
function beginning(document: Document, { code, message, pos: [offset] }: YAMLError): number {
	let found = offset;
	// how deep the reader gets depends on the machine
	if (code === 'RESOURCE_EXHAUSTION') return 0;
	if (!/closing ["']quote/.test(message)) return found;
	visit(document, (_, node) => {
		if (!isScalar(node) || !node.range || !node.type?.startsWith('QUOTE')) return;
		if (node.range[0] < offset && offset <= node.range[1]) found = node.range[0];
	});
	return found;
}

function simpler(what: string): Fault {
	return {
		message: `uses ${what}, which this map does not allow.`,
		remedy: 'Write the value out, or put it in quotation marks if it is text.'
	};
}
