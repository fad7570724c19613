/** The accessible name of a node on the map: "<title>, <kind>, <place in its group>". */
import type { MapGraph } from '#lib/graph/build.ts';
import { resourcesWith } from '#lib/graph/home.ts';
import { splitNodeId } from '#lib/graph/node-types.ts';
import { type Place, placeOf } from '#lib/graph/place.ts';
import { nodeOf, nodesOf } from '#lib/graph/read.ts';
import { describeText } from '#lib/text/describe.ts';
import { walkText } from '#lib/text/walk.ts';
import { lowerFirst, nouns } from './phrase.ts';

/** @param place where the resource stands in the lens that is shown; by stage if it is left out */
export function nodeName(graph: MapGraph, node: string, place?: Place): string {
	const { type, id } = splitNodeId(node);
	const { title } = graph.getNodeAttributes(node);
	if (type === 'resource')
		return walkText.name(title, spokenKind(graph, id), placeName(place ?? placeOf(graph, id)));
	const noun = nouns(graph)[type] ?? type;
	if (type === 'question' || type === 'course') return `${title}, ${noun}`;
	const count = countOf(graph, resourcesWith(graph, node));
	if (type !== 'stage') return describeText.hub(title, noun, count);
	const stages = nodesOf(graph, 'stage');
	const number = stages.findIndex((stage) => stage.id === id) + 1;
	return describeText.hubOnRing(title, noun, number, stages.length, count);
}

/** "4 of 25 in Designing". */
export function placeName({ position, of, region }: Place): string {
	return walkText.inGroup(position, of, region.label);
}

/** "71 resources", in the words of the map. */
export function countOf(graph: MapGraph, count: number): string {
	const { one, many } = graph.getAttribute('dataset').site.words.resource;
	return describeText.count(count, one, many);
}

/** The kind of a resource as its name on the map says it: "guidance". */
export function spokenKind(graph: MapGraph, resource: string): string {
	return lowerFirst(kindOf(graph, resource));
}

/** The label of the kind of a resource. */
export function kindOf(graph: MapGraph, resource: string): string {
	const { kind } = nodeOf(graph, 'resource', resource).record;
	const { kinds } = graph.getAttribute('dataset').vocabulary;
	return kinds.find(({ id }) => id === kind)?.label ?? kind;
}
