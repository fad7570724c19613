/** The two sides of the matrix at present, and what stands along them. Read it in a `$derived`. */
import { sidesOf } from '#lib/query/cross.ts';
import type { ExploreView, FacetOption, FacetView } from '#lib/query/facet-view.ts';
import { explorer } from '#lib/state/explorer.svelte.ts';

export interface Side {
	readonly facet: FacetView;
	readonly terms: readonly FacetOption[];
	/** A filter on this facet leaves only some of its terms. */
	readonly chosen: boolean;
}

/** Facets that can stand along a side. */
export function usable({ facets }: ExploreView): FacetView[] {
	return facets.filter(({ limit, options }) => !limit && options.length > 0);
}

export function sidesNow(explore: ExploreView): { rows: Side; columns: Side } {
	const { rows, columns } = sidesOf(explorer.state.rows, explorer.state.columns);
	return { rows: sideOf(explore, rows), columns: sideOf(explore, columns) };
}

/**
 * A filter leaves what has any of the chosen terms. A box of another term would count those that have it as well, which
 * no list can show: so only the chosen terms stand along the side, and each number is the number of its list.
 */
function sideOf(explore: ExploreView, id: FacetView['id']): Side {
	const facet = explore.facets.find((one) => one.id === id);
	if (!facet) throw new Error(`There is no facet “${id}”.`);
	const asked = explorer.state[id];
	const chosen = facet.options.filter((option) => asked.includes(option.id));
	return chosen.length > 0
		? { facet, terms: chosen, chosen: true }
		: { facet, terms: facet.options, chosen: false };
}
