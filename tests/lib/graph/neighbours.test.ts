import { expect, test } from 'vitest';
import { leadingTo, neighbours } from '#lib/graph/neighbours.ts';
import { gardenGraph, shippedGraph } from '../maps.ts';

const seen = (node: string) =>
	neighbours(gardenGraph, node).map(({ type, direction, nodes }) => [type.id, direction, nodes]);

test('the links of a resource come in groups, in a fixed order', () => {
	expect(seen('resource:almanac')).toEqual([
		['at-stage', 'forward', ['stage:sowing', 'stage:tending', 'stage:harvest']],
		['for-audience', 'forward', ['audience:beginner', 'audience:old-hand']],
		['about-topic', 'forward', ['topic:soil', 'topic:neighbours']],
		['beside', 'both', ['resource:broadfork']],
		['grown-from', 'backward', ['resource:compost-notes']]
	]);
});

test('a symmetrical link is seen from both ends, whichever end it is written on', () => {
	const beside = neighbours(gardenGraph, 'resource:broadfork').find(
		({ type }) => type.id === 'beside'
	);
	expect(beside?.direction).toBe('both');
	expect(beside?.nodes).toEqual(['resource:dibber', 'resource:almanac']);
});

test('every link is found from both of its ends', () => {
	const ends = new Map<string, number>();
	shippedGraph.forEachNode((node) => {
		for (const { nodes } of neighbours(shippedGraph, node))
			ends.set(node, (ends.get(node) ?? 0) + nodes.length);
	});
	expect([...ends.values()].reduce((a, b) => a + b)).toBe(2 * shippedGraph.size);
	shippedGraph.forEachNode((node) => expect(ends.get(node)).toBe(shippedGraph.degree(node)));
});

test('a hub tells which resources lead to it', () => {
	expect(leadingTo(gardenGraph, 'topic:soil', 'resource')).toEqual([
		'resource:broadfork',
		'resource:dibber',
		'resource:compost-notes',
		'resource:almanac'
	]);
});
