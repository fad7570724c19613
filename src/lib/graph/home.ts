/**
 * In which region of a lens a resource lives. Each resource lives in one region of each lens.
 *
 * - stage: the home that a curator chose; it is stored and never worked out.
 * - audience, topic: the rarest of its terms, the first listed if two are equally rare. The commonest says least about
 *   a resource (most are for researchers, whoever else they are for), and by the rarest the regions come out more equal.
 * - family: the family of its kind.
 */
import type { MapGraph, NodeOf } from './build.ts';
import { hubTypes, nodeId, type HubType } from './node-types.ts';
import { nodeOf, nodesOf } from './read.ts';

export const lensFacets = ['stage', 'audience', 'topic', 'family'] as const;

/** The facets that can make the regions. */
export type LensFacet = (typeof lensFacets)[number];

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
export function regionsOf(graph: MapGraph, lens: LensFacet): Region[] {
	const { vocabulary } = graph.getAttribute('dataset');
	const terms = {
		stage: vocabulary.stages,
		audience: vocabulary.audiences,
		topic: vocabulary.topics,
		family: vocabulary.families
	}[lens];
	const hub = hubTypes.find((type) => type === lens);
	const ring = terms.map(({ id, label }, index) => ({
		id,
		label,
		hub: hub ? nodeId(hub, id) : null,
		number: index + 1
	}));
	const { id, label } = vocabulary.throughout;
	return lens === 'stage' ? [...ring, { id, label, hub: null, number: null }] : ring;
}

/** The id of the region in which a resource lives. */
export function homeOf(graph: MapGraph, resource: string, lens: LensFacet = 'stage'): string {
	const { record } = nodeOf(graph, 'resource', resource);
	if (lens === 'stage') return record.home;
	if (lens === 'family') return familyOf(graph, record.kind);
	return rarest(graph, lens, lens === 'audience' ? record.audiences : record.topics);
}

/** All the regions to which a resource belongs, in ring order; its home is among them unless that is the commons. */
export function belongsTo(graph: MapGraph, resource: string, lens: LensFacet): readonly string[] {
	const { record } = nodeOf(graph, 'resource', resource);
	if (lens === 'family') return [familyOf(graph, record.kind)];
	const own = { stage: record.stages, audience: record.audiences, topic: record.topics }[lens];
	return regionsOf(graph, lens).flatMap(({ id }) => (own.includes(id) ? [id] : []));
}

/** Who lives in each region, by title. Every region has an entry. */
export function homes(
	graph: MapGraph,
	lens: LensFacet = 'stage'
): Map<string, NodeOf<'resource'>[]> {
	const members = new Map(regionsOf(graph, lens).map(({ id }) => [id, [] as NodeOf<'resource'>[]]));
	for (const node of nodesOf(graph, 'resource'))
		members.get(homeOf(graph, node.id, lens))?.push(node);
	return members;
}

/** The family of a kind. */
export function familyOf(graph: MapGraph, kind: string): string {
	const { kinds } = graph.getAttribute('dataset').vocabulary;
	const found = kinds.find(({ id }) => id === kind);
	if (!found) throw new Error(`There is no kind “${kind}”.`);
	return found.family;
}

function rarest(graph: MapGraph, type: HubType, ids: readonly string[]): string {
	const counted = ids.map((id) => ({ id, count: resourcesWith(graph, nodeId(type, id)) }));
	const least = Math.min(...counted.map(({ count }) => count));
	const found = counted.find(({ count }) => count === least);
	if (!found) throw new Error(`A resource has no ${type} at all.`);
	return found.id;
}

/** How many resources a term has. */
export function resourcesWith(graph: MapGraph, hub: string): number {
	return graph.filterInNeighbors(hub, (_, { type }) => type === 'resource').length;
}
