import { describe, expect, test } from 'vitest';
import { lensFacets } from '#lib/facets/facets.ts';
import {
	belongsTo,
	homeOf,
	homes,
	membersOf,
	regionOf,
	regionsOf,
	resourcesWith
} from '#lib/graph/home.ts';
import { garden, gardenGraph, shipped, shippedGraph } from '../maps.ts';

describe.each([
	['shipped', shipped, shippedGraph],
	['garden', garden, gardenGraph]
] as const)('%s map', (_, { resources, vocabulary }, graph) => {
	test.each(lensFacets)(
		'by %s every resource lives in one region, and in one of its own',
		(lens) => {
			const members = homes(graph, lens);
			expect([...members.values()].flat()).toHaveLength(resources.length);
			expect([...members.keys()]).toEqual(regionsOf(graph, lens).map(({ id }) => id));
			for (const { id } of resources) {
				const home = homeOf(graph, id, lens);
				const own = belongsTo(graph, id, lens);
				expect(home === vocabulary.throughout.id || own.includes(home)).toBe(true);
			}
		}
	);

	test('by stage the home is the one that a curator chose', () => {
		for (const { id, home } of resources) expect(homeOf(graph, id)).toBe(home);
	});

	test.each(['audience', 'topic'] as const)('by %s the home is its rarest term', (lens) => {
		for (const { id } of resources) {
			const home = resourcesWith(graph, `${lens}:${homeOf(graph, id, lens)}`);
			for (const term of belongsTo(graph, id, lens))
				expect(resourcesWith(graph, `${lens}:${term}`)).toBeGreaterThanOrEqual(home);
		}
	});
});

test('the regions are numbered round the ring; the commons is last and has no number and no hub', () => {
	const regions = regionsOf(gardenGraph, 'stage');
	expect(regions.map(({ id, number, hub }) => [id, number, hub])).toEqual([
		['sowing', 1, 'stage:sowing'],
		['tending', 2, 'stage:tending'],
		['harvest', 3, 'stage:harvest'],
		['all-year', null, null]
	]);
	expect(regionsOf(gardenGraph, 'family').map(({ hub }) => hub)).toEqual([null, null]);
});

test('a term has the resources that say so, the commons those that live there', () => {
	for (const { id } of regionsOf(shippedGraph, 'stage')) {
		const commons = id === shipped.vocabulary.throughout.id;
		const expected = shipped.resources.filter((one) =>
			commons ? one.home === id : one.stages.includes(id)
		);
		const ids = membersOf(shippedGraph, 'stage', id).map((node) => node.id);
		expect(ids.toSorted()).toEqual(expected.map((one) => one.id).toSorted());
	}
	expect(() => regionOf(shippedGraph, 'kind', 'tractor')).toThrow('no kind “tractor”');
});
