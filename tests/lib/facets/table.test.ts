import { expect, test } from 'vitest';
import { limitFacets, termFacets, typeOf } from '#lib/facets/facets.ts';
import { infoOf, table, termIdOf } from '#lib/facets/table.ts';
import { garden, shipped } from '../maps.ts';

test.each([
	['shipped', shipped],
	['garden', garden]
])('%s map: what a resource has is among the terms that there are', (_, map) => {
	for (const facet of termFacets) {
		const { terms, read } = infoOf(typeOf(facet));
		const ids = terms(map).map(({ id }) => id);
		expect(new Set(ids).size, facet).toBe(ids.length);
		for (const resource of map.resources) {
			const own = read(resource, map.vocabulary);
			expect(own.length, `${facet} of ${resource.id}`).toBeGreaterThan(0);
			expect(ids, `${facet} of ${resource.id}`).toEqual(expect.arrayContaining([...own]));
		}
	}
});

test('a number that is not known is null, and nought is a number', () => {
	const [resource] = shipped.resources;
	const read = (change: object) =>
		limitFacets.map((facet) => table[facet].read({ ...resource!, ...change }));
	expect(read({ minutes: null, year: null })).toEqual([null, null]);
	expect(read({ minutes: 0, year: 0 })).toEqual([0, 0]);
});

test('where no year is known, no year can be asked for', () => {
	const resources = shipped.resources.map((one) => ({ ...one, year: null }));
	expect(table.year.offers({ ...shipped, resources })).toEqual([]);
});

test('a country is an id in an address', () => {
	expect(termIdOf('Northern Ireland')).toBe('northern-ireland');
	expect(termIdOf('Côte d’Ivoire')).toBe('cote-d-ivoire');
});
