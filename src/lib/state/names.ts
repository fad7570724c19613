/** What all nodes are called, for sentences that are made in the browser; fetched when the first is made. */
import { fetched } from './fetched.ts';

/** What `/data/names.json` holds, by node id: the name inside a sentence, and the full title where it differs. */
export type NameFile = Record<string, readonly [name: string, title?: string]>;

export interface Names {
	/** As a sentence says it: "researchers", “Designing”. */
	nameOf: (node: string) => string;
	titleOf: (node: string) => string;
}

export const loadNames = fetched('data/names.json', (file: NameFile): Names => {
	const own = (node: string) => (Object.hasOwn(file, node) ? file[node] : undefined);
	return {
		nameOf: (node) => own(node)?.[0] ?? node,
		titleOf: (node) => own(node)?.[1] ?? own(node)?.[0] ?? node
	};
});
