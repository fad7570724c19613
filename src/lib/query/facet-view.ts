/** A facet as people see it: what it is called, and what one can choose. */
import type { FacetId, TermFacet } from '#lib/facets/facets.ts';

export interface FacetView {
	readonly id: FacetId;
	readonly label: string;
	/** Limits are numbers of which one is chosen; terms can be chosen together. */
	readonly limit: boolean;
	readonly options: readonly FacetOption[];
	/** Where it is a limit: how many have no number that is known, and how that is said. */
	readonly unknown: { readonly count: number; readonly label: string } | null;
}

/** Those that divide the map: where all resources have the same answer there is nothing to choose. */
export function offered({ facets }: Pick<ExploreView, 'facets'>): FacetView[] {
	return facets.filter(({ options }) => options.length > 1);
}

export interface FacetOption {
	readonly id: string;
	/** Starts with a capital: it stands alone. */
	readonly label: string;
	/** How many have it, with no other filter on. */
	readonly count: number;
}

/** A question that opens to plain answers, each of which chooses one term of a facet. */
export interface DoorView {
	readonly facet: TermFacet;
	/** The beginning of the sentence: "I am a". */
	readonly label: string;
	readonly answers: readonly Answer[];
}

export interface Answer {
	/** Id of the term. */
	readonly id: string;
	/** Its page, below the base of the site: where the answer leads without JavaScript. */
	readonly path: string;
	/** The rest of the sentence. */
	readonly text: string;
}

/** What the pages of the three views know of the map before anything is fetched. */
export interface ExploreView {
	readonly facets: readonly FacetView[];
	readonly doors: readonly DoorView[];
	/** Number of resources. */
	readonly count: number;
	/** What the map calls a resource. */
	readonly resource: { readonly one: string; readonly many: string };
	/** Name of the search box. */
	readonly search: string;
}
