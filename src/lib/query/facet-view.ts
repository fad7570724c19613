/** A facet as people see it: what it is called, and what one can choose. */
import type { FacetId } from './facets.ts';

export interface FacetView {
	readonly id: FacetId;
	readonly label: string;
	/** Limits are numbers of which one is chosen; terms can be chosen together. */
	readonly limit: boolean;
	readonly options: readonly FacetOption[];
	/** Where it is a limit: how many have no number that is known, and how that is said. */
	readonly unknown: { readonly count: number; readonly label: string } | null;
}

export interface FacetOption {
	readonly id: string;
	/** Starts with a capital: it stands alone. */
	readonly label: string;
	/** How many have it, with no other filter on. */
	readonly count: number;
}

/** What the pages of the three views know of the map before anything is fetched. */
export interface ExploreView {
	readonly facets: readonly FacetView[];
	/** Number of resources. */
	readonly count: number;
	/** What the map calls a resource. */
	readonly resource: { readonly one: string; readonly many: string };
	/** Name of the search box. */
	readonly search: string;
}
