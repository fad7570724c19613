import { expect, test } from 'vitest';
import { facetLabel } from '#lib/describe/facet.ts';
import { facets, type FacetId } from '#lib/facets/facets.ts';
import { gardenGraph, shippedGraph } from '../maps.ts';

test('a facet has the word of the map for its terms, or a name of its own', () => {
	expect(facetLabel(shippedGraph, 'role')).toBe('Audience');
	expect(facetLabel(gardenGraph, 'stage')).toBe('Season');
	expect(facetLabel(gardenGraph, 'minutes')).toBe('Time it takes');
});

test('no two facets of a map have the same name', () => {
	const labels = facets.map(({ id }) => facetLabel(shippedGraph, id));
	expect(new Set(labels).size).toBe(facets.length);
});

test('a facet that nobody has named stops the build, and says where a name goes', () => {
	expect(() => facetLabel(shippedGraph, 'weather' as FacetId)).toThrow(
		'“weather” has no name. Give it one in src/lib/text/facets.ts.'
	);
});
