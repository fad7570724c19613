/** The filters, fetched when somebody first filters: a chunk of its own keeps the page light until then. */
import type { Filters } from '#lib/facets/facets.ts';
import type { FactFile, Facts } from '#lib/query/facts.ts';
import type { filter, Filtered } from '#lib/query/filter.ts';
import type { nearest, Nearest } from '#lib/query/relax.ts';
import { fetched } from './fetched.ts';

type Rest<F> = F extends (facts: Facts, ...rest: infer R) => unknown ? R : never;

/** The questions that the facts can answer. */
export interface FilterEngine {
	readonly filter: (...asked: Rest<typeof filter>) => Filtered;
	readonly nearest: (filters: Filters, found: Rest<typeof nearest>[1]) => Nearest;
}

const loadFile = fetched('data/facts.json', (file: FactFile) => file);

let opening: Promise<FilterEngine> | undefined;

/** Opened once. After a failure the next call tries again. */
export function loadFilters(): Promise<FilterEngine> {
	opening ??= Promise.all([
		import('#lib/query/facts.ts'),
		import('#lib/query/filter.ts'),
		import('#lib/query/relax.ts'),
		loadFile()
	]).then(([{ openFacts }, { filter }, { nearest }, file]) => {
		const facts = openFacts(file);
		return {
			filter: (...asked) => filter(facts, ...asked),
			nearest: (filters, found) => nearest(facts, filters, found)
		};
	});
	opening.catch(() => (opening = undefined));
	return opening;
}
