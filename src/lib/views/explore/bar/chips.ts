/** What is asked for, one by one: what chips show and take away. */
import type { ExploreView, FacetView } from '#lib/query/facet-view.ts';
import { KNOWN, type FacetId } from '#lib/query/facets.ts';
import type { Exploration } from '#lib/state/params.ts';
import { exploreText, facetText } from '#lib/text/explore.ts';

export interface Chip {
	readonly key: string;
	readonly label: string;
	/** What is left of the state without it. */
	readonly without: Partial<Exploration>;
}

export function chipsOf(state: Exploration, { facets }: ExploreView): Chip[] {
	const search = { key: 'q', label: exploreText.search(state.q), without: { q: '' } };
	return [
		...(state.q ? [search] : []),
		...facets.flatMap((facet) => {
			const asked: readonly string[] = state[facet.id];
			return asked
				.filter((choice) => choice !== KNOWN)
				.map((choice) => ({
					key: `${facet.id} ${choice}`,
					label: labelOf(facet, choice),
					without: { [facet.id]: facet.limit ? [] : asked.filter((one) => one !== choice) }
				}));
		})
	];
}

/** A limit that is not among those offered ("at most 20 minutes", from a link) is said like the others. */
function labelOf(facet: FacetView, choice: string): string {
	if (facet.id === 'minutes') return facetText.atMost(Number(choice));
	if (facet.id === 'year') return facetText.atLeast(Number(choice));
	return facet.options.find(({ id }) => id === choice)?.label ?? choice;
}

/** All that one facet asks for, in words. */
export function askedIn(state: Exploration, { facets }: ExploreView, id: FacetId): string {
	const facet = facets.find((one) => one.id === id);
	if (!facet) return id;
	const asked = state[id].filter((choice) => choice !== KNOWN);
	return asked.map((choice) => labelOf(facet, choice)).join(', ');
}
