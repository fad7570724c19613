import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicGraph } from '#lib/export/public-graph.ts';
import { buildGraph } from '#lib/graph/build.ts';
import { shipped, shippedGraph } from '../maps.ts';
import { anyPublic, shippedPublic } from './graphs.ts';

const source = { title: 'A map', licence: { name: 'CC0', url: 'https://example.org/' } };

test('it has every node and every link of the map', () => {
	expect(shippedPublic.nodes().toSorted()).toEqual(shippedGraph.nodes().toSorted());
	expect(shippedPublic.size).toBe(shippedGraph.size);
	shippedGraph.forEachEdge((_, { type }, from, to) => {
		const found = shippedPublic.edges(from, to);
		expect(found.map((edge) => shippedPublic.getEdgeAttribute(edge, 'type'))).toContain(type);
	});
});

test('a resource has its facts with labels, a term its name, and both their page', () => {
	const [resource] = shipped.resources;
	const [stage] = shipped.vocabulary.stages;
	if (!resource || !stage) throw new Error('The map is empty.');
	expect(shippedPublic.getNodeAttributes(`resource:${resource.id}`)).toMatchObject({
		label: resource.short,
		title: resource.title,
		type: 'resource',
		url: resource.url,
		page: `/resources/${resource.id}/`,
		kind: shipped.vocabulary.kinds.find(({ id }) => id === resource.kind)?.label
	});
	expect(shippedPublic.getNodeAttributes(`stage:${stage.id}`)).toEqual({
		label: stage.label,
		title: stage.label,
		type: 'stage',
		page: `/stages/${stage.id}/`
	});
});

test('what is not known has no attribute, and there are no positions', () => {
	const all = shippedPublic.mapNodes((_, facts) => facts);
	for (const facts of all) {
		expect(Object.values(facts)).not.toContain(null);
		expect(facts).not.toHaveProperty('x');
	}
	const unknown = shipped.resources.find(({ minutes }) => minutes === null);
	expect(shippedPublic.getNodeAttributes(`resource:${unknown?.id}`)).not.toHaveProperty('minutes');
});

test('the order of the files does not matter', () => {
	const turned = buildGraph({ ...shipped, resources: shipped.resources.toReversed() });
	const text = (graph: typeof shippedGraph) => JSON.stringify(publicGraph(graph, source));
	expect(text(turned)).toBe(text(shippedGraph));
});

test('whatever the words, they are such as XML can hold, on one line', () => {
	const forbidden = /[\p{Control}\p{Surrogate}\ufffe\uffff]/u;
	fc.assert(
		fc.property(anyPublic, (graph) => {
			const facts = [graph.getAttributes(), ...graph.mapNodes((_, own) => own)];
			const words = facts.flatMap((own) => Object.values(own)).map(String);
			expect(words.filter((one) => forbidden.test(one) || one.trim() !== one)).toEqual([]);
		}),
		{ numRuns: 40 }
	);
});
