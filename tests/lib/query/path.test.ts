import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LinkIndex } from '#lib/query/links.ts';
import { findPath, type PathStep } from '#lib/query/path.ts';
import { linkFile } from '#lib/server/atlas.ts';
import { shippedGraph } from '../maps.ts';

type Triple = readonly [from: string, type: string, to: string];

function index(links: readonly Triple[]): LinkIndex {
	const nodes = [...new Set(links.flatMap(([from, , to]) => [from, to]))];
	const types = [...new Set(links.map(([, type]) => type))];
	return new LinkIndex({
		nodes,
		types,
		links: links.flatMap(([from, type, to]) => [
			types.indexOf(type),
			nodes.indexOf(from),
			nodes.indexOf(to)
		])
	});
}

const nodesOf = (steps: readonly PathStep[] | null) =>
	steps && [steps[0]?.from, ...steps.map(({ to }) => to)];

describe('the way', () => {
	test('is the shortest, and says of each step what the link is and where it begins', () => {
		const links = index([
			['resource:a', 'builds-on', 'resource:b'],
			['resource:c', 'part-of', 'resource:b'],
			['resource:a', 'at-stage', 'stage:x'],
			['resource:d', 'at-stage', 'stage:x'],
			['resource:d', 'part-of', 'resource:c']
		]);
		expect(findPath(links, 'resource:a', 'resource:c')).toEqual([
			{ from: 'resource:a', to: 'resource:b', type: 'builds-on', begins: true },
			{ from: 'resource:b', to: 'resource:c', type: 'part-of', begins: false }
		]);
		expect(nodesOf(findPath(links, 'resource:a', 'resource:d'))).toEqual([
			'resource:a',
			'stage:x',
			'resource:d'
		]);
	});

	test('from a node to itself has no steps; where there is none, or no such node, it is null', () => {
		const links = index([
			['resource:a', 'related', 'resource:b'],
			['resource:c', 'related', 'resource:d']
		]);
		expect(findPath(links, 'resource:a', 'resource:a')).toEqual([]);
		expect(findPath(links, 'resource:a', 'resource:d')).toBeNull();
		expect(findPath(links, 'resource:a', 'resource:none')).toBeNull();
		expect(findPath(links, 'resource:none', 'resource:none')).toBeNull();
	});
});

describe('of equally short ways', () => {
	const through = (middle: string, type = 'related'): Triple[] => [
		['resource:a', type, middle],
		['resource:z', type, middle]
	];
	const middleOf = (links: readonly Triple[]) =>
		nodesOf(findPath(index(links), 'resource:a', 'resource:z'))?.[1];

	test('one through another resource goes before one through a term', () => {
		expect(middleOf([...through('topic:t', 'about-topic'), ...through('resource:m')])).toBe(
			'resource:m'
		);
	});

	test('a rare term goes before a common one', () => {
		expect(
			middleOf([
				...through('audience:a', 'for-audience'),
				['resource:other', 'for-audience', 'audience:a'],
				...through('topic:t', 'about-topic')
			])
		).toBe('topic:t');
	});

	test('a question or a course comes last, however rare', () => {
		expect(
			middleOf([
				...through('question:q', 'helps-with-question'),
				...through('course:c', 'teaches'),
				...through('topic:t', 'about-topic'),
				['resource:other', 'about-topic', 'topic:t']
			])
		).toBe('topic:t');
		expect(middleOf(through('question:q', 'helps-with-question'))).toBe('question:q');
	});

	test('the order of the ids decides at the end', () => {
		expect(middleOf([...through('topic:u'), ...through('topic:t')])).toBe('topic:t');
	});

	test('it is the same from both ends, where either end alone would take another', () => {
		const links = index([
			['resource:a', 'related', 'resource:m1'],
			['resource:m1', 'related', 'resource:n2'],
			['resource:n2', 'related', 'resource:z'],
			['resource:a', 'related', 'resource:m2'],
			['resource:m2', 'related', 'resource:n1'],
			['resource:n1', 'related', 'resource:z']
		]);
		expect(nodesOf(findPath(links, 'resource:z', 'resource:a'))?.toReversed()).toEqual(
			nodesOf(findPath(links, 'resource:a', 'resource:z'))
		);
	});

	test('of two links between the same nodes the rarer kind is told', () => {
		const links = index([
			['resource:a', 'related', 'resource:b'],
			['resource:b', 'builds-on', 'resource:a'],
			['resource:c', 'related', 'resource:d']
		]);
		expect(findPath(links, 'resource:a', 'resource:b')).toEqual([
			{ from: 'resource:a', to: 'resource:b', type: 'builds-on', begins: false }
		]);
	});
});

const node = fc.constantFrom(
	...['resource:a', 'resource:b', 'resource:c', 'resource:d', 'stage:s', 'topic:t', 'question:q']
);
const anyLinks = fc.array(fc.tuple(node, fc.constantFrom('related', 'part-of'), node), {
	maxLength: 14
});

/** All distances by another method: Floyd and Warshall's. */
function distances(links: readonly Triple[]): Map<string, number> {
	const nodes = [...new Set(links.flatMap(([from, , to]) => [from, to]))];
	const known = new Map<string, number>();
	const get = (a: string, b: string) => known.get(`${a} ${b}`) ?? Infinity;
	for (const one of nodes) known.set(`${one} ${one}`, 0);
	for (const [from, , to] of links)
		if (from !== to) known.set(`${from} ${to}`, 1).set(`${to} ${from}`, 1);
	for (const k of nodes)
		for (const i of nodes)
			for (const j of nodes) known.set(`${i} ${j}`, Math.min(get(i, j), get(i, k) + get(k, j)));
	return known;
}

test('on any map the way is as short as can be, joined up, made of links, and the same read backwards', () => {
	fc.assert(
		fc.property(anyLinks, node, node, (triples, from, to) => {
			const links = index(triples);
			const steps = findPath(links, from, to);
			const shortest = distances(triples).get(`${from} ${to}`) ?? Infinity;
			expect(steps?.length ?? Infinity).toBe(shortest);
			if (!steps) return;
			if (steps.length > 0) expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([from, to]);
			for (const [place, step] of steps.entries()) {
				if (place > 0) expect(step.from).toBe(steps[place - 1]?.to);
				expect(links.rays(step.from)).toContainEqual({
					id: step.to,
					type: step.type,
					begins: step.begins
				});
			}
			expect(nodesOf(findPath(links, to, from))?.toReversed()).toEqual(nodesOf(steps));
		}),
		{ numRuns: 500 }
	);
});

test('the order of the file does not change the way', () => {
	fc.assert(
		fc.property(
			anyLinks.chain((links) =>
				fc.tuple(
					fc.constant(links),
					fc.shuffledSubarray(links, { minLength: links.length, maxLength: links.length })
				)
			),
			node,
			node,
			([links, shuffled], from, to) => {
				expect(nodesOf(findPath(index(shuffled), from, to))).toEqual(
					nodesOf(findPath(index(links), from, to))
				);
			}
		)
	);
});

test('on the map that we ship any two resources are joined, in six steps at the most', () => {
	const links = new LinkIndex(linkFile());
	const nodes = shippedGraph.nodes().filter((id) => id.startsWith('resource:'));
	// each with some others: all pairs would take half a minute
	for (const [place, from] of nodes.entries())
		for (let other = place % 17; other < nodes.length; other += 17) {
			const steps = findPath(links, from, nodes[other] as string);
			expect(steps, `${from} to ${nodes[other]}`).not.toBeNull();
			expect(steps?.length).toBeLessThanOrEqual(6);
		}
});
