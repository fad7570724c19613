/** What goes in and out of the search. */
import type { NodeType } from '#lib/graph/node-types.ts';
import type { FieldId } from './fields.ts';

/** Small data from which `describeWhy` makes a sentence: where words of the query were found, or by what else. */
export type Why =
	/** `words` as they stand in that field of the node; of what people ask, the whole phrase. */
	| { readonly by: FieldId; readonly words: readonly string[] }
	/** What was typed has another name on the map; its words stand in a text of the node. */
	| { readonly by: 'called'; readonly words: readonly string[] }
	/** Labels of terms that the node has. */
	| { readonly by: 'term'; readonly words: readonly string[] };

/** Its type, title and reason are worked out when they are read: copies and JSON of a hit do not have them. */
export interface Hit {
	/** `<type>:<id>` */
	readonly node: string;
	readonly type: NodeType;
	readonly title: string;
	/** Above 0; only good for comparing hits of one answer. */
	readonly score: number;
	readonly why: Why;
}

/** A word that the map does not know, and how it was read. */
export interface Mended {
	readonly typed: string;
	readonly read: string;
}

/** A term of a facet that words of the query name. */
export interface FoundTerm {
	/** Id of a facet, as in an address: role, kind ... */
	readonly facet: string;
	readonly id: string;
	readonly label: string;
	/** As they were typed, in small letters. */
	readonly words: readonly string[];
}

export interface Answer {
	/** The best first. All that truly match, of all types: what a filter should leave in. */
	readonly hits: readonly Hit[];
	readonly mended: readonly Mended[];
	readonly terms: readonly FoundTerm[];
	/**
	 * `nothing`: no letters or digits were typed. `little`: only words such as "the", which stand everywhere.
	 * `words`: there was something to look for, though it may not have been found.
	 */
	readonly asked: 'nothing' | 'little' | 'words';
}

export interface SearchIndex {
	/** Never throws. Only the first 200 characters count. */
	readonly search: (text: string) => Answer;
}
