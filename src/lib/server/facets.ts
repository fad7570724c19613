/** The facets with their labels and totals, and the facts that the browser filters by. */
import { nouns, upperFirst } from '#lib/describe/phrase.ts';
import { nodesOf } from '#lib/graph/read.ts';
import type { FacetOption, FacetView } from '#lib/query/facet-view.ts';
import { facets, countryId, type Facet } from '#lib/query/facets.ts';
import { factFile, openFacts, type FactFile } from '#lib/query/facts.ts';
import { filter } from '#lib/query/filter.ts';
import { facetLabels, facetText } from '#lib/text/explore.ts';
import { loadDataset } from './dataset.ts';
import { theGraph } from './the-graph.ts';

/** What `/data/facts.json` holds: resources by title, as everywhere. */
export function facts(): FactFile {
	return factFile(
		loadDataset(),
		nodesOf(theGraph(), 'resource').map(({ id }) => id)
	);
}

/** Minutes that one can ask for. */
const MINUTES = [10, 30, 60];
/** Years back from the newest resource that one can ask for. */
const YEARS_BACK = [2, 5, 10];

type Term = Pick<FacetOption, 'id' | 'label'>;
type Limit = 'minutes' | 'year';

export function facetViews(): FacetView[] {
	const offers = { minutes: MINUTES, year: years() };
	const { counts } = filter(openFacts(facts()), {}, null, offers);
	return facets.map((facet) => {
		const { id } = facet;
		const limit = id === 'minutes' || id === 'year';
		const offered = limit ? offers[id].map((number) => limitOption(id, number)) : termsOf(facet);
		return {
			id,
			label: labelOf(facet),
			limit,
			options: offered.map((term) => ({ ...term, count: counts[id].get(term.id) ?? 0 })),
			unknown: limit ? unknownOf(id) : null
		};
	});
}

function limitOption(facet: Limit, number: number): Term {
	const say = facet === 'minutes' ? facetText.atMost : facetText.atLeast;
	return { id: String(number), label: say(number) };
}

function years(): number[] {
	const known = loadDataset().resources.flatMap(({ year }) => year ?? []);
	const newest = Math.max(...known);
	return known.length === 0 ? [] : YEARS_BACK.map((back) => newest - back);
}

function labelOf({ id }: Facet): string {
	const called = nouns(theGraph());
	if (id === 'role') return upperFirst(called.audience ?? '');
	if (id === 'stage' || id === 'topic') return upperFirst(called[id] ?? '');
	return facetLabels[id];
}

/** All terms of a facet, in the order of the data; countries by name. */
function termsOf({ id }: Facet): Term[] {
	const { vocabulary, resources } = loadDataset();
	const countries = [...new Set(resources.map(({ country }) => country))];
	const lists: Readonly<Record<string, readonly Term[]>> = {
		role: vocabulary.audiences,
		stage: vocabulary.stages,
		topic: vocabulary.topics,
		family: vocabulary.families,
		kind: vocabulary.kinds,
		format: vocabulary.formats,
		cost: vocabulary.costs,
		country: countries.map((label) => ({ id: countryId(label), label })).sort(byLabel)
	};
	return (lists[id] ?? []).map((term) => ({ id: term.id, label: upperFirst(term.label) }));
}

const byLabel = (a: Term, b: Term) => (a.label < b.label ? -1 : 1);

function unknownOf(id: Limit): FacetView['unknown'] {
	const count = loadDataset().resources.filter((resource) => resource[id] === null).length;
	return { count, label: facetText.keepUnknown[id](count) };
}
