import { expect, test } from 'vitest';
import { buildGraph } from '#lib/graph/build.ts';
import { similar } from '#lib/graph/similar.ts';
import { shipped, shippedGraph } from '../maps.ts';

test('similar resources come most alike first and never include the resource itself', () => {
	for (const { id } of shipped.resources) {
		const found = similar(shippedGraph, `resource:${id}`);
		expect(found).toHaveLength(5);
		expect(found.map(({ node }) => node)).not.toContain(`resource:${id}`);
		const scores = found.map(({ score }) => score);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
	}
});

test('every similar resource comes with something that both have', () => {
	for (const { id } of shipped.resources)
		for (const { shared, relation, through } of similar(shippedGraph, `resource:${id}`))
			expect(shared.length > 0 || relation !== null || through.length > 0).toBe(true);
});

test('the same data give the same answer', () => {
	const again = buildGraph(shipped);
	for (const { id } of shipped.resources.slice(0, 20))
		expect(similar(again, `resource:${id}`)).toEqual(similar(shippedGraph, `resource:${id}`));
});

test('a guide to paying people is like the other guides to paying people', () => {
	const found = similar(shippedGraph, 'resource:nihr-payment-public');
	for (const { shared } of found) expect(shared).toContain('topic:payment-recognition');
});

test('the rarest thing that two share is named first', () => {
	const [first] = similar(shippedGraph, 'resource:richards-2018-compensation');
	expect(first?.shared[0]).toBe('topic:payment-recognition');
});
