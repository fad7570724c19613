/** One line for a term: how many resources it has, and how many of them live there. */
import type { MapGraph } from '#lib/graph/build.ts';
import { homes, resourcesWith } from '#lib/graph/home.ts';
import { type HubType, nodeId } from '#lib/graph/node-types.ts';
import { summaryText } from '#lib/text/describe.ts';
import { countOf } from './node.ts';
import { fill, mention, say } from './phrase.ts';

/** "71 resources help at this stage; 43 of them live here." The commons is the stage `throughout`. */
export function describeTerm(graph: MapGraph, type: HubType, id: string): string {
	const living = type === 'stage' ? (homes(graph).get(id)?.length ?? 0) : 0;
	if (!graph.hasNode(nodeId(type, id)))
		return summaryText.throughout(countOf(graph, living), living === 1);
	const node = nodeId(type, id);
	const count = resourcesWith(graph, node);
	const template = summaryText[type](countOf(graph, count), count === 1, living);
	return say(fill(graph, template, { to: mention(graph, node) }));
}
