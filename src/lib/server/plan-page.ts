/** What the page on which one plans a route needs of every resource. */
import { kindOf } from '#lib/describe/node.ts';
import { isPast } from '#lib/describe/status.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { regionsOf } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { nodesOf } from '#lib/graph/read.ts';
import type { PlanResource, PlanView } from '#lib/views/do/plan/types.ts';
import { sceneOf } from './atlas.ts';
import { regionView } from './regions.ts';
import { groundView, routeViews, routeWords } from './route-page.ts';

export function planView(graph: MapGraph): PlanView {
	const { vocabulary, starters } = graph.getAttribute('dataset');
	const ringed = regionsOf(graph, 'stage').filter(({ number }) => number !== null);
	const idsOf = (lists: typeof starters.stages) =>
		Object.fromEntries(
			Object.entries(lists).map(([term, list]) => [term, list.map(({ resource }) => resource)])
		);
	const reasons = Object.entries({ ...starters.stages, ...starters.audiences }).map(
		([term, list]) =>
			[term, Object.fromEntries(list.map(({ resource, reason }) => [resource, reason]))] as const
	);
	return {
		resources: resources(graph),
		beginnings: { stages: idsOf(starters.stages), roles: idsOf(starters.audiences) },
		reasons: Object.fromEntries(reasons),
		roles: vocabulary.audiences.map(({ id, label }) => ({ id, label })),
		stages: ringed.map(({ id }) => ({ id, region: regionView(graph, 'stage', id) })),
		throughout: {
			id: vocabulary.throughout.id,
			region: regionView(graph, 'stage', vocabulary.throughout.id)
		},
		ground: groundView(),
		words: routeWords(graph),
		ready: routeViews(graph).map(({ title, path }) => ({ title, path }))
	};
}

function resources(graph: MapGraph): PlanResource[] {
	const marks = new Map(sceneOf('stage').marks.map((mark) => [mark.id, mark]));
	return nodesOf(graph, 'resource').map(({ record }) => {
		const { id, title, home, stages, audiences, minutes, status } = record;
		const { x, y } = marks.get(nodeId('resource', id)) ?? { x: 0, y: 0 };
		const kind = kindOf(graph, id);
		const past = isPast(status);
		return { id, title, kind, home, stages, roles: audiences, minutes, past, x, y };
	});
}
