/** The two sides of the matrix in the present state, and the terms along them. */
import { sidesOf } from '#lib/query/cross.ts';
import {
	offered,
	type ExploreView,
	type FacetOption,
	type FacetView
} from '#lib/query/facet-view.ts';
import type { Exploration } from '#lib/state/params.ts';

export interface Side {
	readonly facet: FacetView;
	readonly terms: readonly FacetOption[];
	/** A filter on this facet leaves only some of its terms. */
	readonly chosen: boolean;
}

/** Facets that can stand along a side. */
export function usable(explore: ExploreView): FacetView[] {
	return offered(explore).filter(({ limit }) => !limit);
}

export function sidesNow(explore: ExploreView, state: Exploration): { rows: Side; columns: Side } {
	const { rows, columns } = sidesOf(state.rows, state.columns);
	return { rows: sideOf(explore, rows, state), columns: sideOf(explore, columns, state) };
}

/**
 * A filter leaves what has any of the chosen terms. A box of another term would count those that have it as well, which
 * no list can show: so only the chosen terms stand along the side, and each number is the number of its list.
 */
function sideOf(explore: ExploreView, id: FacetView['id'], state: Exploration): Side {
	const facet = explore.facets.find((one) => one.id === id);
	if (!facet) throw new Error(`There is no facet “${id}”.`);
	const asked = state[id];
	const chosen = facet.options.filter((option) => asked.includes(option.id));
	return chosen.length > 0
		? { facet, terms: chosen, chosen: true }
		: { facet, terms: facet.options, chosen: false };
}
