import { expect, test } from 'vitest';
import { lensFacets } from '#lib/facets/facets.ts';
import { placeOf, places } from '#lib/graph/place.ts';
import { gardenGraph, shipped, shippedGraph } from '../maps.ts';

test('a resource knows its place among those that live with it, by title', () => {
	const { position, of, region } = placeOf(gardenGraph, 'dibber');
	expect([position, of, region.label]).toEqual([3, 3, 'Sowing']);
});

test.each(lensFacets)('by %s no two resources have the same place', (lens) => {
	const all = [...places(shippedGraph, lens).values()];
	expect(all).toHaveLength(shipped.resources.length);
	expect(new Set(all.map(({ position, region }) => `${position} ${region.id}`)).size).toBe(
		all.length
	);
	for (const { position, of } of all) expect(position).toBeLessThanOrEqual(of);
});
