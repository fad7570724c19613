/** The list of everything: each resource once, under its home stage, in the order of the stages. */
import { describeCost } from '#lib/describe/cost.ts';
import { countOf, kindOf } from '#lib/describe/node.ts';
import { mention, upperFirst } from '#lib/describe/phrase.ts';
import { isPast } from '#lib/describe/status.ts';
import { describeTime } from '#lib/describe/time.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { homes, regionsOf } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import type { ListEntry, ListView } from '#lib/views/list/types.ts';
import { markOf } from './entries.ts';
import { regionView } from './regions.ts';
import { lineOf } from './term-page.ts';

export function listView(graph: MapGraph): ListView {
	const { resources, site } = graph.getAttribute('dataset');
	const { words } = site;
	const groups = [...homes(graph)].map(([id, living]) => ({
		id,
		region: regionView(graph, 'stage', id),
		opening: lineOf(graph, 'stage', id).opening,
		entries: living.map(({ record }) => entryOf(graph, record))
	}));
	return {
		count: countOf(graph, resources.length),
		stage: words.stage,
		groups: groups.filter(({ entries }) => entries.length > 0)
	};
}

function entryOf(graph: MapGraph, record: NodeOf<'resource'>['record']): ListEntry {
	const { statuses } = graph.getAttribute('dataset').vocabulary;
	const regions = regionsOf(graph, 'stage');
	const audiences = record.audiences.map((id) => mention(graph, nodeId('audience', id)).text);
	return {
		node: nodeId('resource', record.id),
		title: record.title,
		kind: kindOf(graph, record.id),
		...markOf(graph, record),
		summary: record.summary,
		url: record.url,
		source: [record.publisher, ...(record.year === null ? [] : [record.year])].join(', '),
		audiences: upperFirst(audiences.join(', ')),
		time: describeTime(record.minutes),
		cost: describeCost(graph, record.cost).label,
		alsoAt: record.stages
			.filter((stage) => stage !== record.home)
			.map((stage) => regions.findIndex(({ id }) => id === stage)),
		state: isPast(record.status)
			? (statuses.find(({ id }) => id === record.status)?.label ?? null)
			: null
	};
}
