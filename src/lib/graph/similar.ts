/**
 * Resources like a given one, and why. Two resources are the more alike the more terms they share, and the rarer those
 * are (inverse document frequency); what each has and the other lacks counts against (cosine). A link between them, or
 * to the same third resource, counts on top.
 */
import type { MapGraph } from './build.ts';
import type { LinkType } from './links.ts';
import type { Direction } from './neighbours.ts';
import { inOrder, linkType, nodesOf } from './read.ts';
import { nodeId } from './node-types.ts';

export interface Similar {
	/** Node id. */
	readonly node: string;
	readonly score: number;
	/** The hubs that both have, rarest first. */
	readonly shared: readonly string[];
	/** How the given resource is linked to this one, or null. */
	readonly relation: { readonly type: LinkType; readonly direction: Direction } | null;
	/** Resources to which both are linked. */
	readonly through: readonly string[];
}

/** What a resource is about says more than when it is used, and that says more than who for. */
const weights: Readonly<Record<string, number>> = { topic: 3, stage: 1.5, audience: 1 };
const RELATION = 0.5;
const THROUGH = 0.15;
/** What has been replaced or closed is still found, but later. */
const PAST = 0.6;

/** @param node node id of a resource */
export function similar(graph: MapGraph, node: string, limit = 5): Similar[] {
	const weight = hubWeights(graph);
	const own = hubsOf(graph, node);
	const length = norm(own, weight);
	const relations = relationsOf(graph, node);
	const found = nodesOf(graph, 'resource').flatMap(({ id, record }): Similar[] => {
		const other = nodeId('resource', id);
		if (other === node) return [];
		const hubs = hubsOf(graph, other);
		const shared = inOrder(
			graph,
			[...own].filter((hub) => hubs.has(hub))
		).sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
		const product = shared.reduce((sum, hub) => sum + (weight.get(hub) ?? 0) ** 2, 0);
		const relation = relations.get(other) ?? null;
		const theirs = relationsOf(graph, other);
		const through = [...relations.keys()].filter((third) => theirs.has(third));
		const score =
			product / (length * norm(hubs, weight)) +
			(relation ? RELATION : 0) +
			Math.min(2, through.length) * THROUGH;
		const past = record.status === 'superseded' || record.status === 'archived';
		return [{ node: other, score: past ? score * PAST : score, shared, relation, through }];
	});
	// the sort is stable, and they come by title
	return found
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
}

const weightsOf = new WeakMap<MapGraph, Map<string, number>>();

function hubWeights(graph: MapGraph): Map<string, number> {
	const known = weightsOf.get(graph);
	if (known) return known;
	const count = nodesOf(graph, 'resource').length;
	const made = new Map<string, number>();
	graph.forEachNode((node, { type }) => {
		const share = weights[type];
		if (share === undefined) return;
		const having = graph.filterInNeighbors(node, (_, other) => other.type === 'resource').length;
		made.set(node, share * Math.log((count + 1) / (having + 0.5)));
	});
	weightsOf.set(graph, made);
	return made;
}

function hubsOf(graph: MapGraph, node: string): Set<string> {
	return new Set(graph.filterOutNeighbors(node, (_, { type }) => type in weights));
}

function norm(hubs: Iterable<string>, weight: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const hub of hubs) sum += (weight.get(hub) ?? 0) ** 2;
	return Math.sqrt(sum) || 1;
}

function relationsOf(graph: MapGraph, node: string): Map<string, NonNullable<Similar['relation']>> {
	const found = new Map<string, NonNullable<Similar['relation']>>();
	graph.forEachEdge(node, (_, { type: id }, source, target) => {
		const type = linkType(graph, id);
		if (!type.relation) return;
		const direction = type.symmetrical ? 'both' : source === node ? 'forward' : 'backward';
		found.set(source === node ? target : source, { type, direction });
	});
	return found;
}
