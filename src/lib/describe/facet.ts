/** What a facet is called: by the word for one of its terms ("Audience"), or by a name of its own ("Time it takes"). */
import { typeOf, type FacetId } from '#lib/facets/facets.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { facetLabels } from '#lib/text/facets.ts';
import { nouns, upperFirst } from './phrase.ts';

const labels: Readonly<Partial<Record<FacetId, string>>> = facetLabels;

/** Begins with a capital: it stands alone. Throws where nobody has given the facet a name. */
export function facetLabel(graph: MapGraph, id: FacetId): string {
	const label = nouns(graph)[typeOf(id)] ?? labels[id];
	if (!label)
		throw new Error(`The facet “${id}” has no name. Give it one in src/lib/text/facets.ts.`);
	return upperFirst(label);
}
