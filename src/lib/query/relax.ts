/** When nothing is left: which filter to give up, and what comes nearest. */
import type { FacetId, Filters } from '#lib/facets/facets.ts';
import type { Facts } from './facts.ts';
import { activeFacets, testOf } from './filter.ts';

/** What asks for something: a facet, or the words of the search. */
export type Asker = FacetId | 'q';

export interface Relaxed {
	readonly give: Asker;
	/** How many one would get without it. */
	readonly count: number;
}

export interface Near {
	readonly id: string;
	/** What it does not fit. */
	readonly misses: readonly Asker[];
}

export interface Nearest {
	/** Filters whose removal leaves something, the most first. */
	readonly relax: readonly Relaxed[];
	/** Resources that miss the fewest of the filters, at most `limit`. */
	readonly near: readonly Near[];
}

/** @param found ids that the search has found, best first, or null where there is no search */
export function nearest(
	facts: Facts,
	filters: Filters,
	found: readonly string[] | null,
	limit = 5
): Nearest {
	const rank = found && new Map(found.map((id, index) => [id, index]));
	const tests = activeFacets(filters).flatMap((facet) => {
		const test = testOf(facts, facet, filters);
		return test ? [{ asker: facet.id as Asker, test }] : [];
	});
	if (rank) tests.push({ asker: 'q', test: (place) => rank.has(facts.ids[place] ?? '') });
	const missing = facts.ids
		.map((id, place): Near => ({
			id,
			misses: tests.filter(({ test }) => !test(place)).map(({ asker }) => asker)
		}))
		.filter(({ misses }) => misses.length > 0);
	const last = rank?.size ?? 0;
	const order = ({ id }: Near) => rank?.get(id) ?? last;
	const relax = tests
		.map(({ asker: give }) => ({
			give,
			count: missing.filter(({ misses }) => misses.length === 1 && misses[0] === give).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
	return {
		relax,
		near: missing
			// what fits nothing that was asked for is not near
			.filter(({ misses }) => misses.length < tests.length)
			.sort((a, b) => a.misses.length - b.misses.length || order(a) - order(b))
			.slice(0, limit)
	};
}
