/** The names of all nodes, for sentences that the browser makes; fetched when the first is made. */
import type { PathWords } from '#lib/query/path-words.ts';
import { fetched } from './fetched.ts';

/** What `/data/names.json` holds. */
export interface NameFile {
	/** By node id: the name inside a sentence, the full title where it differs, and the kind of a resource. */
	readonly nodes: Readonly<Record<string, readonly [name: string, title?: string, kind?: string]>>;
	/** How the map describes its links. */
	readonly words: PathWords;
}

export interface Names {
	/** As a sentence says it: "researchers", “Designing”. */
	readonly nameOf: (node: string) => string;
	readonly titleOf: (node: string) => string;
	/** "guidance"; undefined for what is no resource. */
	readonly kindOf: (node: string) => string | undefined;
	readonly words: PathWords;
	/** Ids of all nodes of the map. */
	readonly ids: ReadonlySet<string>;
}

export const loadNames = fetched('data/names.json', ({ nodes, words }: NameFile): Names => {
	const own = (node: string) => (Object.hasOwn(nodes, node) ? nodes[node] : undefined);
	return {
		nameOf: (node) => own(node)?.[0] ?? node,
		titleOf: (node) => own(node)?.[1] ?? own(node)?.[0] ?? node,
		kindOf: (node) => own(node)?.[2],
		words,
		ids: new Set(Object.keys(nodes))
	};
});
