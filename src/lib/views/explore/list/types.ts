/** What the list of all resources is given. Terms are written once; resources name them by their place. */
import type { GroupFacet } from '#lib/query/arrange.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';
import type { Words } from './words.svelte.ts';

interface Noun {
	readonly one: string;
	readonly many: string;
}

/** A term that can make a group. */
export interface ListTerm {
	id: string;
	label: string;
	/** Its page, below the base of the site; or null. */
	path: string | null;
	/** Its number and colour on the map, if it is a stage. */
	region: RegionView | null;
	/** The words that lead in, or null. */
	opening: string | null;
	/** The mark of its resources, where they all have the same. */
	shape: string | null;
}

export interface ListEntry {
	/** Without its type. */
	id: string;
	title: string;
	/** Only while the page is written: the browser has them from `words.svelte.ts`. */
	words?: Words;
	publisher: string;
	year: number | null;
	minutes: number | null;
	cost: number;
	/** Places of its terms. */
	stage: number[];
	role: number[];
	/** Places of the terms under which it is listed. */
	home: Record<GroupFacet, number>;
	/** Said where it is not current, and its mark is hollow; or null. */
	state: string | null;
}

/** A place to begin: the resource, and why. */
export type ListStarter = readonly [id: string, reason: string];

export interface ListView {
	/** "239 resources". */
	count: string;
	/** What the map calls them. */
	resource: Noun;
	facets: Record<GroupFacet, Noun & { terms: ListTerm[] }>;
	costs: string[];
	/** By title. */
	entries: ListEntry[];
	/** By id of the term. */
	starters: Record<'stage' | 'role', Record<string, ListStarter[]>>;
}
