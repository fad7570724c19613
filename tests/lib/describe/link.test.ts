import { describe, expect, test } from 'vitest';
import { describeGroup, describeLink } from '#lib/describe/link.ts';
import { say } from '#lib/describe/phrase.ts';
import { neighbours } from '#lib/graph/neighbours.ts';
import { gardenGraph, shippedGraph } from '../maps.ts';

/** Starts with a capital or a number, ends with a stop, names nothing that is not there. */
const sentence = /^(?!.*(undefined|null|NaN|\[object|[{}])).*$/s;

function expectSentence(text: string) {
	expect(text).toMatch(/^[\p{Lu}\d“]/u);
	expect(text).toMatch(/\.$/);
	expect(text).toMatch(sentence);
	expect(text).not.toMatch(/ {2}| [.,]|\.\./);
}

describe.each([
	['shipped', shippedGraph],
	['garden', gardenGraph]
] as const)('%s map', (_, graph) => {
	test('every link is a sentence from both of its ends, and each names both', () => {
		graph.forEachEdge((edge, { type }, from, to, source, target) => {
			const { forward, backward } = describeLink(graph, edge);
			for (const text of [forward, backward]) {
				expectSentence(text);
				expect(text.toLowerCase()).toContain(target.label.toLowerCase());
				// the name of a course is the name of its resource
				expect(text.toLowerCase(), `${from} ${type} ${to}`).toContain(source.label.toLowerCase());
			}
		});
	});

	test('all links of a node, group by group, are sentences', () => {
		graph.forEachNode((node) => {
			for (const group of neighbours(graph, node))
				expectSentence(say(describeGroup(graph, node, group)));
		});
	});

	test('what calls itself “it” does not say what it is as well', () => {
		const { stage, question, course } = graph.getAttribute('dataset').site.words;
		const nouns = [stage, question, course].map(({ one }) => one);
		const twice = new RegExp(`\\bthe (${nouns.join('|')}) it\\b`, 'i');
		graph.forEachNode((node) => {
			for (const group of neighbours(graph, node))
				expect(say(describeGroup(graph, node, group))).not.toMatch(twice);
		});
	});
});

const both = (from: string, to: string) => {
	const [edge] = shippedGraph.directedEdges(from, to);
	return describeLink(shippedGraph, edge ?? '');
};

test('links read as a person would say them', () => {
	expect(both('resource:pirit', 'audience:researcher')).toEqual({
		forward: 'PIRIT impact toolkit is for researchers.',
		backward: 'Researchers: see PIRIT impact toolkit.'
	});
	expect(both('resource:pirit', 'stage:designing')).toEqual({
		forward: 'PIRIT impact toolkit helps at the stage “Designing the research”.',
		backward: 'At the stage “Designing the research”, see PIRIT impact toolkit.'
	});
	expect(both('resource:pirit', 'topic:evaluation-impact').forward).toBe(
		'PIRIT impact toolkit is about evaluation and impact.'
	);
	expect(both('resource:arc-west-map-of-resources', 'resource:clahrc-west-resource-list')).toEqual({
		forward: 'ARC West map of resources replaces CLAHRC West link list.',
		backward: 'CLAHRC West link list was replaced by ARC West map of resources.'
	});
	expect(both('resource:pirit', 'resource:uk-standards-public-involvement').forward).toBe(
		'PIRIT impact toolkit builds on UK Standards.'
	);
});

test('another map speaks of its own things in its own words', () => {
	const [edge] = gardenGraph.directedEdges('resource:compost-notes', 'resource:almanac');
	expect(describeLink(gardenGraph, edge ?? '')).toEqual({
		forward: 'Compost notes is grown from Plot almanac.',
		backward: 'Plot almanac grew into Compost notes.'
	});
	const [season] = gardenGraph.directedEdges('resource:dibber', 'stage:sowing');
	expect(describeLink(gardenGraph, season ?? '').forward).toBe(
		'Dibber helps at the season “Sowing”.'
	);
});
