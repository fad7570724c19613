/** Ready-made routes: what their pages say, and the land that they cross. */
import { kindLine } from '#lib/describe/status.ts';
import { nouns } from '#lib/describe/phrase.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { nodeOf } from '#lib/graph/read.ts';
import { ringsOf } from '#lib/layout/outline.ts';
import type { Route } from '#lib/schema/route.ts';
import type { DeepReadonly } from '#lib/schema/readonly.ts';
import type { Ground, RouteView, StopView } from '#lib/views/read/route/types.ts';
import { sceneOf } from './atlas.ts';
import { regionView } from './regions.ts';

/** Width of the shallow water round the land, world units. */
const COAST = 24;

export function routeViews(graph: MapGraph): RouteView[] {
	return graph.getAttribute('dataset').routes.map((route) => routeView(graph, route));
}

function routeView(graph: MapGraph, route: DeepReadonly<Route>): RouteView {
	return {
		id: route.id,
		title: route.title,
		lead: route.for,
		path: `/routes/${route.id}/`,
		stops: route.stops.map(({ resource, stage, reason }): StopView => {
			const { title, minutes } = nodeOf(graph, 'resource', resource).record;
			const node = nodeId('resource', resource);
			const { x, y } = sceneOf('stage').marks.find(({ id }) => id === node) ?? { x: 0, y: 0 };
			const region = regionView(graph, 'stage', stage);
			return { node, title, kind: kindLine(graph, resource), minutes, reason, region, x, y };
		})
	};
}

/** The territories of the stages, each with its number where its hub stands. */
export function groundView(): Ground {
	const { coast, lands, hubs } = sceneOf('stage');
	return {
		box: boxOf(lands.map(({ path }) => path)),
		coast,
		lands: lands.map(({ id, path, tint }) => {
			const hub = hubs.find(({ region }) => region === id);
			return {
				id,
				path,
				tint,
				at: hub ? { x: hub.x, y: hub.y } : null,
				number: hub?.number ?? null
			};
		})
	};
}

/** Round all paths, with room for the coast. */
function boxOf(paths: readonly string[]): string {
	const points = paths.flatMap(ringsOf).flat();
	const side = (values: number[]) => {
		const from = Math.floor(Math.min(...values)) - COAST;
		return { from, length: Math.ceil(Math.max(...values)) + COAST - from };
	};
	const [x, y] = [side(points.map((point) => point.x)), side(points.map((point) => point.y))];
	return `${x.from} ${y.from} ${x.length} ${y.length}`;
}

/** What the map calls the parts that pages with routes name. */
export function routeWords(graph: MapGraph): { one: string; many: string; resources: string } {
	const { route } = graph.getAttribute('dataset').site.words;
	return { ...route, resources: nouns(graph).resources ?? '' };
}
