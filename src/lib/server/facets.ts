/** The facets with their labels and totals, and the facts that the browser filters by. */
import { facetLabel } from '#lib/describe/facet.ts';
import { upperFirst } from '#lib/describe/phrase.ts';
import { facets, limitFacets } from '#lib/facets/facets.ts';
import { table } from '#lib/facets/table.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { buildFactFile } from '#lib/query/build-facts.ts';
import type { FacetView } from '#lib/query/facet-view.ts';
import { openFacts, type FactFile } from '#lib/query/facts.ts';
import { filter } from '#lib/query/filter.ts';
import { keepUnknown, limitText } from '#lib/text/facets.ts';
import { loadDataset } from './dataset.ts';
import { theGraph } from './the-graph.ts';

/** What `/data/facts.json` holds: resources by title, as everywhere. */
export function facts(): FactFile {
	return buildFactFile(
		loadDataset(),
		nodesOf(theGraph(), 'resource').map(({ id }) => id)
	);
}

export function facetViews(): FacetView[] {
	const dataset = loadDataset();
	const offers = Object.fromEntries(limitFacets.map((id) => [id, table[id].offers(dataset)]));
	const { counts } = filter(openFacts(facts()), {}, null, offers);
	return facets.map((facet): FacetView => {
		const { id } = facet;
		const label = facetLabel(theGraph(), id);
		const option = (term: string, name: string) => ({
			id: term,
			label: upperFirst(name),
			count: counts[id].get(term) ?? 0
		});
		if (facet.fits === 'any-of') {
			const terms = table[facet.id].terms(dataset);
			const options = terms.map((term) => option(term.id, term.label));
			return { id, label, limit: false, options, unknown: null };
		}
		const { offer } = limitText[facet.id];
		const options = (offers[id] ?? []).map((number) => option(String(number), offer(number)));
		const count = dataset.resources.filter((one) => table[facet.id].read(one) === null).length;
		return {
			id,
			label,
			limit: true,
			options,
			unknown: { count, label: keepUnknown[facet.id](count) }
		};
	});
}
