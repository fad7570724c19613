/** The state of a version, with what came after it. */
import type { MapGraph } from '#lib/graph/build.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { neighbours } from '#lib/graph/neighbours.ts';
import { nodeOf } from '#lib/graph/read.ts';
import { describeText } from '#lib/text/describe.ts';
import { kindOf } from './node.ts';
import { listed, mention, type Phrase } from './phrase.ts';

/** States in which a resource has had its day; its mark is hollow. */
const past: readonly string[] = ['superseded', 'archived'];

/** The relation by which a newer resource says what it replaces. */
const REPLACES = 'supersedes';

export function isPast(status: string): boolean {
	return past.includes(status);
}

/** "Guidance · Replaced by something newer": the kind of a resource, and whether it has had its day. */
export function kindLine(graph: MapGraph, resource: string): string {
	const { status } = nodeOf(graph, 'resource', resource).record;
	const kind = kindOf(graph, resource);
	return isPast(status) ? describeText.kindAndStatus(kind, statusLabel(graph, status)) : kind;
}

/** What the map calls a state. */
export function statusLabel(graph: MapGraph, status: string): string {
	const { statuses } = graph.getAttribute('dataset').vocabulary;
	return statuses.find(({ id }) => id === status)?.label ?? status;
}

/** "Current." or "Replaced by something newer: the 2021 guide." */
export function describeStatus(graph: MapGraph, resource: string): Phrase {
	const { status } = nodeOf(graph, 'resource', resource).record;
	const label = statusLabel(graph, status);
	const newer = newerThan(graph, resource).map((node) => mention(graph, node));
	return newer.length > 0 ? [`${label}: `, ...listed(newer), '.'] : [`${label}.`];
}

/** Node ids of the resources that replace this one. */
export function newerThan(graph: MapGraph, resource: string): readonly string[] {
	const group = neighbours(graph, nodeId('resource', resource)).find(
		({ type, direction }) => type.id === REPLACES && direction === 'backward'
	);
	return group?.nodes ?? [];
}
