import { describe, expect, test } from 'vitest';
import { lensFacets } from '#lib/facets/facets.ts';
import { freeInput, hubId, lensInput } from '#lib/scene/layout-input.ts';
import { garden, gardenGraph, shipped, shippedGraph } from '../maps.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe.each(lensFacets)('the lens of %s', (lens) => {
	test.each([
		['shipped', shipped, shippedGraph],
		['garden', garden, gardenGraph]
	] as const)('places every resource of the %s map in one region that it belongs to', (...map) => {
		const [, dataset, graph] = map;
		const input = lensInput(graph, lens);
		expect(ids(input.marks).sort()).toEqual(
			dataset.resources.map(({ id }) => `resource:${id}`).sort()
		);
		const regions = new Set(ids(input.regions));
		for (const { id, home, regions: own } of input.marks) {
			if (home === input.commons?.id) expect(lens, id).toBe('stage');
			else expect(own, id).toContain(home);
			expect(
				own.filter((one) => !regions.has(one)),
				id
			).toEqual([]);
		}
	});

	test('has a hub of its own for each region', () => {
		const { regions } = lensInput(shippedGraph, lens);
		expect(new Set(regions.map(({ hub }) => hub)).size).toBe(regions.length);
		for (const { hub, id } of regions) expect(hub).toBe(`${lens}:${id}`);
	});
});

test('people stand in the middle, save where they are the ring', () => {
	expect(lensInput(gardenGraph, 'stage').commons).toEqual({
		id: 'all-year',
		label: 'All year round',
		hubs: [
			{ id: 'audience:beginner', label: 'Beginners' },
			{ id: 'audience:old-hand', label: 'Old hands' }
		]
	});
	expect(ids(lensInput(gardenGraph, 'topic').commons?.hubs ?? [])).toHaveLength(2);
	expect(lensInput(gardenGraph, 'audience')).not.toHaveProperty('commons');
});

test('a family has no node of its own: its hub is named after the lens', () => {
	expect(hubId({ id: 'look', hub: null }, 'family')).toBe('family:look');
	expect(hubId({ id: 'sowing', hub: 'stage:sowing' }, 'stage')).toBe('stage:sowing');
});

test('one word of a curator counts for more than a few links', () => {
	const { marks } = lensInput(gardenGraph, 'stage');
	for (const { id, priority } of marks) {
		const mentioned = ['resource:almanac', 'resource:dibber'].includes(id) ? 10 : 0;
		expect([id, priority]).toEqual([id, gardenGraph.degree(id) + mentioned]);
	}
});

test('the free layout gets stages, people, resources, and only the links between these', () => {
	const input = freeInput(shippedGraph);
	const drawn = new Set([...ids(input.hubs), ...ids(input.marks)]);
	expect(input.hubs).toHaveLength(
		shipped.vocabulary.stages.length + shipped.vocabulary.audiences.length
	);
	expect(input.links.length).toBeGreaterThan(500);
	expect(input.links.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to))).toEqual([]);
	// topics and questions are not drawn, their links neither
	expect(input.links.length).toBeLessThan(shippedGraph.size);
});

test('labels are those that the data call short', () => {
	const short = new Map(garden.resources.map((one) => [`resource:${one.id}`, one.short]));
	for (const { id, label } of lensInput(gardenGraph, 'stage').marks)
		expect(label).toBe(short.get(id));
});
