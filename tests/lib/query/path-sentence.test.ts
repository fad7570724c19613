import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapGraph } from '#lib/graph/build.ts';
import { splitNodeId } from '#lib/graph/node-types.ts';
import { nameAll } from '#lib/query/path-names.ts';
import { describeNoPath, describePath, pathSentence } from '#lib/query/path-sentence.ts';
import { pathWords } from '#lib/query/path-words.ts';
import type { PathStep } from '#lib/query/path.ts';
import { nameFile } from '#lib/server/names.ts';
import { garden, gardenGraph, shipped, shippedGraph } from '../maps.ts';

const words = pathWords(shippedGraph.getAttribute('linkTypes').values(), shipped.site.words);
const gardenWords = pathWords(gardenGraph.getAttribute('linkTypes').values(), garden.site.words);

const called: Readonly<Record<string, string>> = {
	'audience:researcher': 'researchers',
	'audience:carer': 'carers',
	'topic:pay': 'payment',
	'stage:designing': '“Designing”',
	'question:who': '“Who is missing?”'
};
const short = (node: string) => called[node] ?? node.replace(/^.*:/, '').toUpperCase();
const names = { nameOf: short, titleOf: (node: string) => `${short(node)} in full` };

/** "resource:a builds-on> resource:b <part-of resource:c": the way as it is gone, links as they point. */
function way(text: string): PathStep[] {
	const parts = text.split(' ');
	const steps: PathStep[] = [];
	for (let place = 1; place < parts.length; place += 2) {
		const link = parts[place] as string;
		const [from, to] = [parts[place - 1] as string, parts[place + 1] as string];
		steps.push({ from, to, type: link.replace(/[<>]/, ''), begins: link.endsWith('>') });
	}
	return steps;
}

describe('one step', () => {
	test.each([
		['resource:a at-stage> stage:designing', '“A” helps at “Designing”.'],
		['stage:designing <at-stage resource:a', 'At “Designing” there is “A”.'],
		['resource:a for-audience> audience:carer', '“A” is for carers.'],
		['audience:carer <for-audience resource:a', 'For carers there is “A”.'],
		['resource:a about-topic> topic:pay', '“A” is about payment.'],
		['topic:pay <about-topic resource:a', 'On payment there is “A”.'],
		[
			'resource:a helps-with-question> question:who',
			'“A” helps with the question “Who is missing?”.'
		],
		[
			'question:who <helps-with-question resource:a',
			'The question “Who is missing?” has help from “A”.'
		],
		['course:a teaches> resource:a', 'The course “A” teaches with “A”.'],
		['resource:a <teaches course:b', '“A” is taught in the course “B”.'],
		['resource:a related> resource:b', '“A” goes well with “B”.'],
		['resource:a <related resource:b', '“A” goes well with “B”.'],
		['resource:a part-of> resource:b', '“A” is part of “B”.'],
		['resource:a <part-of resource:b', '“A” includes “B”.'],
		['resource:a supersedes> resource:b', '“A” replaces “B”.'],
		['resource:a <supersedes resource:b', '“A” was replaced by “B”.'],
		['resource:a builds-on> resource:b', '“A” builds on “B”.'],
		['resource:a <builds-on resource:b', '“A” is a basis for “B”.']
	])('%s', (steps, sentence) => {
		expect(describePath(way(steps), names, words)).toBe(sentence);
	});
});

describe('one term between two things', () => {
	test.each([
		[
			'resource:a for-audience> audience:researcher <for-audience resource:b',
			'“A” and “B” are both for researchers.'
		],
		[
			'resource:a at-stage> stage:designing <at-stage question:who',
			'“A” and the question “Who is missing?” both help at “Designing”.'
		],
		[
			'course:a about-topic> topic:pay <about-topic resource:b',
			'The course “A” and “B” are both about payment.'
		],
		[
			'resource:a helps-with-question> question:who <helps-with-question resource:b',
			'“A” and “B” both help with the question “Who is missing?”.'
		]
	])('%s', (steps, sentence) => {
		expect(describePath(way(steps), names, words)).toBe(sentence);
	});
});

describe('longer ways', () => {
	test.each([
		[
			'resource:a about-topic> topic:pay <about-topic resource:c for-audience> audience:carer <for-audience resource:b',
			'“A” is about payment, and so is “C”, which is for carers, and so is “B”.'
		],
		[
			'resource:a builds-on> resource:b part-of> resource:c',
			'“A” builds on “B”, which is part of “C”.'
		],
		[
			'resource:a builds-on> resource:b <builds-on resource:c',
			'“A” builds on “B”, and so does “C”.'
		],
		[
			'resource:a <builds-on resource:b builds-on> resource:c',
			'“A” is a basis for “B”, which also builds on “C”.'
		],
		['resource:a part-of> resource:b <part-of resource:c', '“A” is part of “B”, and so is “C”.'],
		[
			'resource:a related> resource:b related> resource:c',
			'“A” goes well with “B”, which also goes well with “C”.'
		],
		[
			'resource:a builds-on> resource:b builds-on> resource:c',
			'“A” builds on “B”, which builds on “C”.'
		],
		[
			'audience:carer <for-audience resource:a for-audience> audience:researcher',
			'For carers there is “A”, which is also for researchers.'
		],
		[
			'stage:designing <at-stage resource:a at-stage> stage:other',
			'At “Designing” there is “A”, which also helps at “OTHER”.'
		],
		[
			'resource:a helps-with-question> question:who for-audience> audience:carer <for-audience course:b teaches> resource:b',
			'“A” helps with the question “Who is missing?”, which is for carers, and so is the course “B”, which teaches with “B”.'
		]
	])('%s', (steps, sentence) => {
		expect(describePath(way(steps), names, words)).toBe(sentence);
	});

	test('another map has other relations, and its own words for them', () => {
		expect(
			describePath(
				way('resource:a grown-from> resource:b <grown-from resource:c beside> resource:d'),
				names,
				gardenWords
			)
		).toBe('“A” is grown from “B”, and so is “C”, which stands beside “D”.');
	});

	test('a verb that has no short form is said again from the other end', () => {
		const past = { verbs: { grew: ['grew into', 'came from'] as const }, nouns: {} };
		expect(describePath(way('resource:a grew> resource:b <grew resource:c'), names, past)).toBe(
			'“A” grew into “B”, which came from “C”.'
		);
	});

	test('without the words of the map a relation is only said to be a link', () => {
		expect(
			describePath(way('resource:a builds-on> resource:b at-stage> stage:designing'), names)
		).toBe('“A” is linked to “B”, which helps at “Designing”.');
	});
});

test('no way, and no distance, are sentences too', () => {
	expect(describeNoPath('resource:a', 'audience:carer', names, words)).toBe(
		'On this map no links lead from “A” to carers.'
	);
	expect(describePath([], names)).toBe('Both ends are the same.');
});

describe('names', () => {
	const say = (nameOf: (node: string) => string) =>
		nameAll(['resource:a', 'resource:b'], { nameOf, titleOf: (node) => `Title of ${node}` }, words)
			.map(({ text }) => text)
			.join(' | ');

	test('long ones are cut at a word', () => {
		const long =
			'Power, privilege and knowledge: the untenable promise, of co-production in mental health';
		expect(say((node) => (node === 'resource:a' ? long : 'B'))).toBe(
			'“Power, privilege and knowledge: the untenable promise, of…” | “B”'
		);
		expect(say((node) => (node === 'resource:a' ? 'x'.repeat(90) : 'B'))).toBe(
			`“${'x'.repeat(60)}…” | “B”`
		);
	});

	test('two that are called the same are called by their titles', () => {
		expect(say(() => 'Toolkit')).toBe('“Title of resource:a” | “Title of resource:b”');
	});

	test('quotes inside them and full stops behind them do not break the sentence', () => {
		expect(say((node) => (node === 'resource:a' ? 'Mental “Health” now.' : '“B”'))).toBe(
			'“Mental ‘Health’ now” | “B”'
		);
	});
});

/** A walk along real links that visits no node twice. */
function anyWay(graph: MapGraph): fc.Arbitrary<PathStep[]> {
	const nodes = graph.nodes();
	return fc
		.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }))
		.map(([start, turns]) => {
			let from = nodes[start % nodes.length] as string;
			const seen = new Set([from]);
			const steps: PathStep[] = [];
			for (const turn of turns) {
				const edges = graph.edges(from).filter((edge) => !seen.has(graph.opposite(from, edge)));
				const edge = edges[turn % (edges.length || 1)];
				if (edge === undefined) break;
				const to = graph.opposite(from, edge);
				const type = graph.getEdgeAttribute(edge, 'type');
				steps.push({ from, to, type, begins: graph.source(edge) === from });
				seen.add(to);
				from = to;
			}
			return steps;
		})
		.filter((steps) => steps.length > 0);
}

const nodesOf = (steps: readonly PathStep[]) => [
	steps[0]?.from as string,
	...steps.map(({ to }) => to)
];

/** The shape of every sentence, with X for a name. */
const shape =
	/^(X|((At|For|On) X there is X)|(X [a-z ]+ X)|(X and X [a-z ]*both [a-z ]+ X))((, which [a-z ]+ X)|(, and so (is|are|was|has|does|can) X))*\.$/;

describe.each([
	['shipped', shippedGraph, words],
	['garden', gardenGraph, gardenWords]
] as const)('along any links of the map %s', (_, graph, own) => {
	const plain = {
		// a letter for each node, so that a name can be found and counted
		nameOf: (node: string) => `N${graph.nodes().indexOf(node)}`,
		titleOf: (node: string) => `T${graph.nodes().indexOf(node)}`
	};

	test('a sentence names every node once, says no word twice running and ends with a full stop', () => {
		fc.assert(
			fc.property(anyWay(graph), (steps) => {
				const sentence = describePath(steps, plain, own);
				const found = sentence.match(/\bN\d+\b/g) ?? [];
				expect(found.toSorted()).toEqual(nodesOf(steps).map(plain.nameOf).toSorted());
				expect(sentence).not.toMatch(/\b(\w+) \1\b/i);
				expect(sentence).not.toMatch(/ {2}| ,|undefined/);
				const nouns = Object.values(own.nouns).join('|');
				const name = new RegExp(`([Tt]he (${nouns}) )?(“N\\d+”|N\\d+)`, 'g');
				const bare = sentence.replace(name, 'X');
				expect(bare).toMatch(shape);
			}),
			{ numRuns: 1000 }
		);
	});

	test('its parts are its text, and each name leads to its node', () => {
		fc.assert(
			fc.property(anyWay(graph), (steps) => {
				const parts = pathSentence(steps, plain, own);
				expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(
					describePath(steps, plain, own)
				);
				const nodes = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.node]));
				expect(nodes.toSorted()).toEqual(nodesOf(steps).toSorted());
			})
		);
	});
});

test('with the names that readers see, no two nodes of a way sound the same', () => {
	const file = nameFile();
	const real = {
		nameOf: (node: string) => file.nodes[node]?.[0] ?? node,
		titleOf: (node: string) => file.nodes[node]?.[1] ?? file.nodes[node]?.[0] ?? node
	};
	fc.assert(
		fc.property(anyWay(shippedGraph), (steps) => {
			const nodes = nodesOf(steps);
			const all = nameAll(nodes, real, words).map(({ text }) => text);
			expect(new Set(all).size).toBe(all.length);
			for (const [place, text] of all.entries())
				if (!['audience', 'topic'].includes(splitNodeId(nodes[place] as string).type))
					expect(text).toMatch(/^(the (course|question) )?“[^“”]{1,61}”$/);
		}),
		{ numRuns: 500 }
	);
});
