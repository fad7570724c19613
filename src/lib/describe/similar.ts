/** Why two resources are alike: how they are linked, and the rarest things that they share. */
import type { MapGraph } from '#lib/graph/build.ts';
import { splitNodeId } from '#lib/graph/node-types.ts';
import { nodeOf } from '#lib/graph/read.ts';
import type { Similar } from '#lib/graph/similar.ts';
import { describeText } from '#lib/text/describe.ts';
import { phraseText } from '#lib/text/phrase.ts';
import { fill, listed, mention, say } from './phrase.ts';

/** How many shared things a reason names. */
const NAMED = 2;

const shared = [
	{ type: 'topic', template: describeText.bothAbout },
	{ type: 'stage', template: describeText.bothAt },
	{ type: 'audience', template: describeText.bothFor }
] as const;

/** One or two sentences: "It builds on this one. Both are about payment and recognition." */
export function describeSimilar(graph: MapGraph, found: Similar): string {
	return [...relation(graph, found), ...common(graph, found)].join(' ');
}

function relation(graph: MapGraph, { relation }: Similar): string[] {
	if (!relation) return [];
	// seen from the similar one, so the direction turns round
	const words = relation.direction === 'forward' ? relation.type.backward : relation.type.forward;
	const gaps = { from: phraseText.it, to: phraseText.thisOne };
	return [say(fill(graph, `{From} ${words} {to}.`, gaps))];
}

function common(graph: MapGraph, found: Similar): string[] {
	// what helps everywhere shares a stage with everything: that says nothing
	const telling = found.shared.filter(
		(node) => !node.startsWith('stage:') || !livesInCommons(graph, found.node)
	);
	const named = telling.slice(0, NAMED);
	const sentences = shared.flatMap(({ type, template }) => {
		const nodes = named.filter((node) => graph.getNodeAttribute(node, 'type') === type);
		if (nodes.length === 0) return [];
		return [say(fill(graph, template, { to: nodes.map((node) => mention(graph, node)) }))];
	});
	if (sentences.length > 0 || found.through.length === 0) return sentences;
	const through = listed(found.through.slice(0, NAMED).map((node) => mention(graph, node)));
	return [say(fill(graph, describeText.bothLinked, { to: say(through) }))];
}

function livesInCommons(graph: MapGraph, node: string): boolean {
	const { record } = nodeOf(graph, 'resource', splitNodeId(node).id);
	return !record.stages.includes(record.home);
}
