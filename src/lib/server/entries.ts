/** Resources as lists show them. */
import { isPast, kindLine } from '#lib/describe/status.ts';
import { describeTime } from '#lib/describe/time.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { familyOf } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import type { EntryView } from '#lib/views/read/term/types.ts';

type Resource = NodeOf<'resource'>['record'];

/** The look of its mark: the shape of its family, hollow if it has had its day. */
export function markOf(graph: MapGraph, { kind, status }: Resource) {
	const { families } = graph.getAttribute('dataset').vocabulary;
	const family = familyOf(graph, kind);
	const shape: string = families.find(({ id }) => id === family)?.shape ?? '';
	return { shape, hollow: isPast(status) };
}

/** @param long with its summary */
export function entryView(graph: MapGraph, resource: Resource, long: boolean): EntryView {
	return {
		node: nodeId('resource', resource.id),
		title: resource.title,
		kind: kindLine(graph, resource.id),
		...markOf(graph, resource),
		year: resource.year,
		time: resource.minutes === null ? null : describeTime(resource.minutes),
		summary: long ? resource.summary : null
	};
}
