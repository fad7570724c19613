/** Two audiences side by side: what is for both of them. */
import { lowerFirst } from '#lib/describe/phrase.ts';
import { isPast, kindLine } from '#lib/describe/status.ts';
import { describeTime } from '#lib/describe/time.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { compareText } from '#lib/text/compare.ts';
import type {
	Audience,
	ComparedView,
	CompareView,
	PairView
} from '#lib/views/read/compare/types.ts';
import type { StarterView } from '#lib/views/read/term/types.ts';
import { groupsByStage } from './term-page.ts';

type Resource = NodeOf<'resource'>['record'];

const recordsOf = (graph: MapGraph) => nodesOf(graph, 'resource').map(({ record }) => record);
const isFor = (id: string) => (record: Resource) => record.audiences.includes(id);

export function compareView(graph: MapGraph): CompareView {
	const { vocabulary, site } = graph.getAttribute('dataset');
	const audiences = vocabulary.audiences.map(({ id, label }): Audience => ({
		id,
		label,
		inside: lowerFirst(label),
		path: pagePath(nodeId('audience', id)) ?? '/'
	}));
	const records = recordsOf(graph);
	const pairs = audiences.flatMap((first, index) =>
		audiences.slice(index + 1).map((second): PairView => ({
			first,
			second,
			path: `/compare/${first.id}/${second.id}/`,
			both: records.filter(isFor(first.id)).filter(isFor(second.id)).length
		}))
	);
	return { pairs, resources: site.words.resource };
}

/** A pair, or null where there is none: two different audiences in the order of the file. */
export function comparedView(graph: MapGraph, first: string, second: string): ComparedView | null {
	const view = compareView(graph);
	const pair = view.pairs.find((one) => one.first.id === first && one.second.id === second);
	if (!pair) return null;
	const records = recordsOf(graph);
	const both = records.filter(isFor(first)).filter(isFor(second));
	const count = (id: string) => records.filter(isFor(id)).length - both.length;
	return {
		...view,
		pair,
		only: [count(first), count(second)],
		starters: startersOf(graph, both, [pair.first, pair.second]),
		groups: groupsByStage(graph, both)
	};
}

/** What is recommended to one of the two and is for both: best first, in turn. Each reason says whose it is. */
function startersOf(
	graph: MapGraph,
	both: readonly Resource[],
	pair: readonly Audience[]
): StarterView[] {
	const { audiences } = graph.getAttribute('dataset').starters;
	const lists = pair.map(({ id, label }) =>
		(audiences[id] ?? []).map((starter) => ({ ...starter, label }))
	);
	const longest = Math.max(...lists.map(({ length }) => length));
	const inTurn = Array.from({ length: longest }, (_, place) =>
		lists.flatMap((list) => list[place] ?? [])
	).flat();
	const seen = new Set<string>();
	return inTurn.flatMap(({ resource, reason, label }) => {
		const record = both.find(({ id }) => id === resource);
		if (!record || isPast(record.status) || seen.has(resource)) return [];
		seen.add(resource);
		return [
			{
				node: nodeId('resource', resource),
				title: record.title,
				kind: kindLine(graph, resource),
				time: record.minutes === null ? null : describeTime(record.minutes),
				reason: compareText.reason(label, reason)
			}
		];
	});
}
