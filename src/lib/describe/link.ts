/** Every link as a sentence, read from either end; and all the links of one node, one sentence a group. */
import type { MapGraph } from '#lib/graph/build.ts';
import type { LinkType } from '#lib/graph/links.ts';
import type { LinkGroup } from '#lib/graph/neighbours.ts';
import { linkType } from '#lib/graph/read.ts';
import { linkSentences } from '#lib/text/describe.ts';
import { phraseText } from '#lib/text/phrase.ts';
import { fill, type Filling, mention, type Phrase, say, upperFirst } from './phrase.ts';

interface LinkPhrases {
	/** From the node where the link begins. */
	readonly forward: Phrase;
	/** From the node where it ends. */
	readonly backward: Phrase;
}

/** The two sentences of an edge, with its nodes marked. */
function linkPhrases(graph: MapGraph, edge: string): LinkPhrases {
	const [source, target] = graph.extremities(edge);
	const type = linkType(graph, graph.getEdgeAttribute(edge, 'type'));
	const [forward, backward] = templates(type, graph.getNodeAttribute(source, 'type'));
	const gaps = { from: mention(graph, source), to: mention(graph, target) };
	return { forward: fill(graph, forward, gaps), backward: fill(graph, backward, gaps) };
}

/** The two sentences of an edge as text. */
export function describeLink(graph: MapGraph, edge: string): { forward: string; backward: string } {
	const { forward, backward } = linkPhrases(graph, edge);
	return { forward: say(forward), backward: say(backward) };
}

/** One sentence for a group of links of a node that calls itself "it": "It builds on A and B." */
export function describeGroup(graph: MapGraph, node: string, group: LinkGroup): Phrase {
	const others = group.nodes.map((other) => mention(graph, other));
	const first = group.nodes[0] ?? node;
	const begins = group.direction === 'backward' ? first : node;
	const [forward, backward] = templates(group.type, graph.getNodeAttribute(begins, 'type'));
	const it: Filling = phraseText.it;
	return group.direction === 'backward'
		? fill(graph, unnamed(backward, 'to'), { from: others, to: it })
		: fill(graph, unnamed(forward, 'from'), { from: it, to: others });
}

/** "It is about …", and not "The question it is about …": what calls itself "it" does not say what it is. */
function unnamed(template: string, end: 'from' | 'to'): string {
	return template.replace(new RegExp(`\\b([Tt])he \\{\\w+\\} \\{${end}\\}`), (_, the: string) =>
		the === 'T' ? `{${upperFirst(end)}}` : `{${end}}`
	);
}

function templates(type: LinkType, from: string): readonly [string, string] {
	if (type.relation) return [`{From} ${type.forward} {to}.`, `{To} ${type.backward} {from}.`];
	const known: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> =
		linkSentences;
	const found = known[type.id]?.[from];
	if (!found)
		throw new Error(`No sentence says “${type.id}” from a ${from}. Add one to linkSentences.`);
	return found;
}
