/** The page of a resource that was taken off the map. */
import { describeDay } from '#lib/describe/time.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { nodeOf } from '#lib/graph/read.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import { retiredText } from '#lib/text/retired.ts';
import type { RetiredView } from '#lib/views/read/resource/types.ts';

export function retiredView(graph: MapGraph, record: Dataset['retired'][number]): RetiredView {
	const { id, title, removed, reason, instead } = record;
	return {
		path: pagePath(nodeId('resource', id)) ?? '/',
		title,
		lead: retiredText.lead(graph.getAttribute('dataset').site.words.resource.one),
		removed: retiredText.removed(describeDay(removed)),
		reason,
		instead:
			instead === null
				? null
				: {
						path: pagePath(nodeId('resource', instead)) ?? '/',
						title: nodeOf(graph, 'resource', instead).title
					}
	};
}
