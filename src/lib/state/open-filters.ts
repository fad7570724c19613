/** The filters over the facts of a map. */
import type { Filters } from '#lib/facets/facets.ts';
import { openFacts, type FactFile, type Facts } from '#lib/query/facts.ts';
import { filter, type Filtered } from '#lib/query/filter.ts';
import { nearest, type Nearest } from '#lib/query/relax.ts';

type Rest<F> = F extends (facts: Facts, ...rest: infer R) => unknown ? R : never;

/** The questions that the facts can answer. */
export interface FilterEngine {
	readonly filter: (...asked: Rest<typeof filter>) => Filtered;
	readonly nearest: (filters: Filters, found: Rest<typeof nearest>[1]) => Nearest;
}

export function openFilters(file: FactFile): FilterEngine {
	const facts = openFacts(file);
	return {
		filter: (...asked) => filter(facts, ...asked),
		nearest: (filters, found) => nearest(facts, filters, found)
	};
}
