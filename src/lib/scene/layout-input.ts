/** The graph as the layout wants it: who lives where, and who is named first where there is no room for all. */
import type { LensFacet } from '#lib/facets/facets.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { belongsTo, homeOf, regionsOf } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { nodesOf } from '#lib/graph/read.ts';
import type { FreeInput, LensInput, MarkInput, RegionInput } from '#lib/layout/types.ts';

/** Weight of one mention in the starters against one link: a curator's word outweighs a well-connected neighbour. */
const STARTER = 10;

/** What an anchored lens asks of the layout. */
export function lensInput(graph: MapGraph, lens: LensFacet): LensInput {
	const regions = regionsOf(graph, lens);
	const middle = regions.find((region) => region.number === null);
	return {
		regions: regions
			.filter((region) => region !== middle)
			.map((region) => regionInput(region, lens)),
		...(lens === 'audience' ? {} : { commons: commons(graph, middle) }),
		marks: marks(graph, (id) => ({
			home: homeOf(graph, id, lens),
			regions: belongsTo(graph, id, lens)
		}))
	};
}

/** What the free layout asks: all hubs that a map shows, all resources, and every link between them. */
export function freeInput(graph: MapGraph): FreeInput {
	const hubs = [...nodesOf(graph, 'stage'), ...nodesOf(graph, 'audience')];
	const drawn = new Set<string>([
		...hubs.map(({ type, id }) => nodeId(type, id)),
		...nodesOf(graph, 'resource').map(({ id }) => nodeId('resource', id))
	]);
	return {
		hubs: hubs.map(({ type, id, label }) => ({ id: nodeId(type, id), label })),
		marks: marks(graph, () => ({ home: '', regions: [] })),
		links: graph
			.mapEdges((_, __, from, to) => ({ from, to }))
			.filter(({ from, to }) => drawn.has(from) && drawn.has(to))
	};
}

/** The node id under which the hub of a region is drawn; a family has no node of its own. */
export function hubId(region: { id: string; hub: string | null }, lens: LensFacet): string {
	return region.hub ?? `${lens}:${region.id}`;
}

function regionInput(
	region: { id: string; label: string; hub: string | null },
	lens: LensFacet
): RegionInput {
	return { id: region.id, hub: hubId(region, lens), label: region.label };
}

/** People stand in the middle of the map, together with the resources that serve most stages. */
function commons(graph: MapGraph, middle?: { id: string; label: string }): LensInput['commons'] {
	return {
		id: middle?.id ?? 'commons',
		label: middle?.label ?? '',
		hubs: nodesOf(graph, 'audience').map(({ id, label }) => ({ id: nodeId('audience', id), label }))
	};
}

function marks(
	graph: MapGraph,
	place: (id: string) => Pick<MarkInput, 'home' | 'regions'>
): MarkInput[] {
	const mentions = starterMentions(graph);
	return nodesOf(graph, 'resource').map(({ id, label }) => {
		const node = nodeId('resource', id);
		const priority = graph.degree(node) + STARTER * (mentions.get(id) ?? 0);
		return { id: node, label, ...place(id), priority };
	});
}

/** How often each resource is recommended as a first read. */
function starterMentions(graph: MapGraph): Map<string, number> {
	const { audiences, stages } = graph.getAttribute('dataset').starters;
	const mentions = new Map<string, number>();
	for (const { resource } of [...Object.values(audiences), ...Object.values(stages)].flat())
		mentions.set(resource, (mentions.get(resource) ?? 0) + 1);
	return mentions;
}
