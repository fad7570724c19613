import { describe, expect, test } from 'vitest';
import { buildGraph, titleOrder } from '#lib/graph/build.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { garden, gardenGraph, shipped, shippedGraph } from '../maps.ts';

const sum = <T>(list: readonly T[], count: (item: T) => number) =>
	list.reduce((total, item) => total + count(item), 0);

describe.each([
	['shipped', shipped, shippedGraph],
	['garden', garden, gardenGraph]
] as const)('%s map', (_, dataset, graph) => {
	const { vocabulary, resources, questions, courses } = dataset;

	test('everything in the data is a node, once, and nothing else is', () => {
		const counts = {
			resource: resources.length,
			stage: vocabulary.stages.length,
			audience: vocabulary.audiences.length,
			topic: vocabulary.topics.length,
			question: questions.questions.length,
			course: courses.length
		};
		for (const [type, count] of Object.entries(counts))
			expect(nodesOf(graph, type as keyof typeof counts)).toHaveLength(count);
		expect(graph.order).toBe(sum(Object.values(counts), (count) => count));
	});

	test('every link of the data is an edge, once, and nothing else is', () => {
		const byType = new Map<string, number>();
		graph.forEachEdge((_, { type }) => byType.set(type, (byType.get(type) ?? 0) + 1));
		const asked = questions.questions;
		const resourceOf = (id: string) => resources.find((resource) => resource.id === id);
		const taught = courses.map(({ resource }) => resourceOf(resource));
		expect(byType.get('at-stage') ?? 0).toBe(
			sum(resources, ({ stages }) => stages.length) +
				asked.length +
				sum(taught, (resource) => resource?.stages.length ?? 0)
		);
		expect(byType.get('for-audience') ?? 0).toBe(
			sum(resources, ({ audiences }) => audiences.length) +
				sum(asked, ({ audiences }) => audiences.length) +
				sum(courses, ({ audience }) => audience.length)
		);
		expect(byType.get('about-topic') ?? 0).toBe(
			sum(resources, ({ topics }) => topics.length) +
				sum(asked, ({ topics }) => topics.length) +
				sum(taught, (resource) => resource?.topics.length ?? 0)
		);
		expect(byType.get('helps-with-question') ?? 0).toBe(
			sum(asked, ({ resources }) => resources.length)
		);
		expect(byType.get('teaches') ?? 0).toBe(courses.length);
		const types = graph.getAttribute('linkTypes');
		const relations = [...byType].filter(([type]) => types.get(type)?.relation);
		expect(sum(relations, ([, count]) => count)).toBe(
			sum(resources, ({ related }) => related.length)
		);
	});

	test('links begin and end at the types of node that their type allows', () => {
		const types = graph.getAttribute('linkTypes');
		const wrong = graph.filterEdges((_, { type }, __, ___, from, to) => {
			const link = types.get(type);
			return !link?.from.includes(from.type) || !link.to.includes(to.type);
		});
		expect(wrong).toEqual([]);
	});

	test('no resource stands alone, and nothing is linked to itself', () => {
		expect(graph.filterNodes((node) => graph.degree(node) === 0)).toEqual([]);
		expect(graph.selfLoopCount).toBe(0);
	});

	test('no place on a map is kept on the graph', () => {
		graph.forEachNode((_, attributes) => {
			expect(attributes).not.toHaveProperty('x');
			expect(attributes).not.toHaveProperty('y');
		});
	});

	test('the same data make the same graph', () => {
		expect(buildGraph(dataset).export().edges).toEqual(graph.export().edges);
	});
});

test('“throughout” is no stage: what lives there is linked to each stage that it lists', () => {
	expect(shippedGraph.hasNode('stage:throughout')).toBe(false);
	const commons = shipped.resources.filter(({ home }) => home === 'throughout');
	for (const { id, stages } of commons)
		for (const stage of stages)
			expect(shippedGraph.hasDirectedEdge(`resource:${id}`, `stage:${stage}`)).toBe(true);
});

test('titles are ordered without regard to capitals, accents and marks', () => {
	const titles = ['Émile', '“Apples”', 'zebra', 'Banana', 'apples and pears'];
	const sorted = titles.toSorted((a, b) => (titleOrder(a, a) < titleOrder(b, b) ? -1 : 1));
	expect(sorted).toEqual(['“Apples”', 'apples and pears', 'Banana', 'Émile', 'zebra']);
});
