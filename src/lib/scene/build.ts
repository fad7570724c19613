/** Graph and layout brought together: the finished marks of one lens. */
import type { LensFacet } from '#lib/facets/facets.ts';
import { nodeName } from '#lib/describe/node.ts';
import { isPast } from '#lib/describe/status.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { homeOf, regionsOf, shapeOf, type Region } from '#lib/graph/home.ts';
import { termLinkId } from '#lib/graph/links.ts';
import { nodeId, splitNodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { places, type Place } from '#lib/graph/place.ts';
import { nodesOf } from '#lib/graph/read.ts';
import type { Layout, Point } from '#lib/layout/types.ts';
import { hubId } from './layout-input.ts';
import type { Lens } from './lenses.ts';
import { readingOrder } from './reading-order.ts';
import { ringTints } from './tint.ts';
import type { Hub, Land, Mark, Scene } from './types.ts';

/** The scene of a lens; `layout` must have a position for every resource and hub of the lens. */
export function buildScene(graph: MapGraph, lens: Lens, layout: Layout): Scene {
	const facet: LensFacet | null = lens === 'free' ? null : lens;
	const regions = facet ? regionsOf(graph, facet) : [];
	const standing = places(graph, facet ?? 'stage');
	const marks = nodesOf(graph, 'resource').map((node) =>
		mark(graph, node, facet, layout, standing.get(node.id))
	);
	return {
		lens,
		lands: lands(regions, layout),
		coast: layout.coast,
		hubs: hubs(graph, regions, facet, layout),
		marks,
		homeLinks: marks.flatMap(({ id, home }) => {
			const region = regions.find((one) => one.id === home);
			if (!facet || !region || region.number === null) return [];
			return [{ type: termLinkId(facet), from: id, to: hubId(region, facet) }];
		}),
		labels: layout.labels
	};
}

function position(layout: Layout, id: string): Point {
	const point = layout.positions[id];
	if (!point) throw new Error(`The layout has no place for “${id}”.`);
	return point;
}

function mark(
	graph: MapGraph,
	{ id, record }: ReturnType<typeof nodesOf<'resource'>>[number],
	facet: LensFacet | null,
	layout: Layout,
	place: Place | undefined
): Mark {
	const node = nodeId('resource', id);
	return {
		id: node,
		...position(layout, node),
		href: pagePath(node),
		name: nodeName(graph, node, place),
		shape: shapeOf(graph, record.kind),
		hollow: isPast(record.status),
		home: facet ? homeOf(graph, id, facet) : ''
	};
}

function lands(regions: readonly Region[], layout: Layout): Land[] {
	const ring = regions.filter(({ number }) => number !== null);
	const tints = ringTints(ring.length);
	return layout.territories.map((territory) => {
		const index = ring.findIndex(({ id }) => id === territory.id);
		return { ...territory, tint: tints[index] ?? null };
	});
}

function hubs(
	graph: MapGraph,
	regions: readonly Region[],
	facet: LensFacet | null,
	layout: Layout
): Hub[] {
	const byId = new Map(regions.flatMap((one) => (facet ? [[hubId(one, facet), one]] : [])));
	const placed = Object.keys(layout.positions)
		.filter((id) => !id.startsWith('resource:'))
		.sort()
		.map((id): Hub => {
			const region = byId.get(id);
			const known = graph.hasNode(id);
			return {
				id,
				...position(layout, id),
				href: known ? pagePath(id) : null,
				name: known ? nodeName(graph, id) : (region?.label ?? id),
				label: known ? graph.getNodeAttribute(id, 'label') : (region?.label ?? id),
				number: facet === 'stage' && region ? region.number : numberOf(graph, id),
				region: region?.id ?? null
			};
		});
	return readingOrder(placed);
}

/** In the free layout a stage keeps the number that it has on the ring. */
function numberOf(graph: MapGraph, id: string): number | null {
	if (!graph.hasNode(id)) return null;
	const node = splitNodeId(id);
	if (node.type !== 'stage') return null;
	return regionsOf(graph, 'stage').find((region) => region.id === node.id)?.number ?? null;
}
