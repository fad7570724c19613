/**
 * In which region of a lens a resource lives: each lives in one region of each. Where a curator has chosen it (the stage)
 * it is never worked out; otherwise it is the rarest of its terms, the first listed if two are equally rare. The commonest
 * says least about a resource (most are for researchers, whoever else they are for), and by the rarest the regions come
 * out more equal.
 */
import { hubTypes, type TermType } from '#lib/facets/facets.ts';
import { infoOf } from '#lib/facets/table.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import type { MapGraph, NodeOf } from './build.ts';
import { nodeId } from './node-types.ts';
import { nodeOf, nodesOf } from './read.ts';

type Resource = NodeOf<'resource'>;
type Shape = Dataset['vocabulary']['families'][number]['shape'];

export interface Region {
	/** Id of its term. */
	readonly id: string;
	readonly label: string;
	/** The hub that stands for it, or null: families and the commons have none. */
	readonly hub: string | null;
	/** Its number on the ring, from 1; null for the commons. */
	readonly number: number | null;
}

/** The regions of a lens in ring order. The commons, which only the lens of stages has, comes last. */
export function regionsOf(graph: MapGraph, type: TermType): Region[] {
	const dataset = graph.getAttribute('dataset');
	const { terms, middle } = infoOf(type);
	const hub = hubTypes.find((one) => one === type);
	const ring = terms(dataset).map(({ id, label }, index) => ({
		id,
		label,
		hub: hub ? nodeId(hub, id) : null,
		number: index + 1
	}));
	if (!middle) return ring;
	const { id, label } = middle(dataset.vocabulary);
	return [...ring, { id, label, hub: null, number: null }];
}

/** One region. Throws where there is none. */
export function regionOf(graph: MapGraph, type: TermType, id: string): Region {
	const found = regionsOf(graph, type).find((region) => region.id === id);
	if (!found) throw new Error(`There is no ${type} “${id}”.`);
	return found;
}

/** Ids of the terms of this type that a resource has, in the order of its record. */
function termsIn(graph: MapGraph, { record }: Resource, type: TermType): readonly string[] {
	return infoOf(type).read(record, graph.getAttribute('dataset').vocabulary);
}

/** The id of the region in which a resource lives. */
export function homeOf(graph: MapGraph, resource: string, type: TermType = 'stage'): string {
	const node = nodeOf(graph, 'resource', resource);
	return infoOf(type).home?.(node.record) ?? rarest(graph, type, termsIn(graph, node, type));
}

/** All the regions to which a resource belongs, in ring order; its home is among them unless that is the commons. */
export function belongsTo(graph: MapGraph, resource: string, type: TermType): readonly string[] {
	const own = termsIn(graph, nodeOf(graph, 'resource', resource), type);
	return regionsOf(graph, type).flatMap(({ id }) => (own.includes(id) ? [id] : []));
}

/** Who lives in each region, by title. Every region has an entry. */
export function homes(graph: MapGraph, type: TermType = 'stage'): Map<string, Resource[]> {
	const members = new Map(regionsOf(graph, type).map(({ id }) => [id, [] as Resource[]]));
	for (const node of nodesOf(graph, 'resource'))
		members.get(homeOf(graph, node.id, type))?.push(node);
	return members;
}

/** The resources that have a term, by title; of the commons those that live there. */
export function membersOf(graph: MapGraph, type: TermType, id: string): Resource[] {
	const commons = regionOf(graph, type, id).number === null;
	return nodesOf(graph, 'resource').filter((node) =>
		commons ? homeOf(graph, node.id, type) === id : termsIn(graph, node, type).includes(id)
	);
}

/** How many resources a hub has. */
export function resourcesWith(graph: MapGraph, hub: string): number {
	return graph.filterInNeighbors(hub, (_, { type }) => type === 'resource').length;
}

/** The shape of the marks of a kind: that of its family. */
export function shapeOf(graph: MapGraph, kind: string): Shape {
	const family = familyOf(graph, kind);
	const { families } = graph.getAttribute('dataset').vocabulary;
	return families.find(({ id }) => id === family)?.shape ?? 'circle';
}

/** The family of a kind. */
export function familyOf(graph: MapGraph, kind: string): string {
	const { kinds } = graph.getAttribute('dataset').vocabulary;
	const found = kinds.find(({ id }) => id === kind);
	if (!found) throw new Error(`There is no kind “${kind}”.`);
	return found.family;
}

function rarest(graph: MapGraph, type: TermType, ids: readonly string[]): string {
	const [only, ...others] = ids;
	if (only === undefined) throw new Error(`A resource has no ${type} at all.`);
	if (others.length === 0) return only;
	const hub = hubTypes.find((one) => one === type);
	const count = (id: string) =>
		hub ? resourcesWith(graph, nodeId(hub, id)) : membersOf(graph, type, id).length;
	const counts = ids.map(count);
	return ids[counts.indexOf(Math.min(...counts))] ?? only;
}
