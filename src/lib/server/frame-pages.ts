/** Plain data for the pages that stand in other people's pages. */
import { regionsOf } from '#lib/graph/home.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { toMarkup, type Spec } from '#lib/drawing/svg.ts';
import { frameText } from '#lib/text/frame.ts';
import { loadDataset } from './dataset.ts';
import { exploreView } from './explore.ts';
import { lensLabels } from './home.ts';
import { publicOrigin } from './origin.ts';
import { theGraph } from './the-graph.ts';

export function frameLayout() {
	const { title, description, words, contact } = loadDataset().site;
	return {
		title,
		description,
		words: { map: words.map, resources: words.resource.many },
		contact,
		origin: publicOrigin()
	};
}

export function mapFrame() {
	return { explore: exploreView(), lenses: lensLabels() };
}

/** All resources by stage, for a map whose reader has no script: the picture alone names only some of them. */
export function plainListMarkup(link: (path: string) => string): string {
	const graph = theGraph();
	const resources = nodesOf(graph, 'resource').map(({ record }) => record);
	const lists = regionsOf(graph, 'stage').flatMap(({ id, label }): Spec[] => [
		['h3', {}, label],
		[
			'ul',
			{},
			resources
				.filter(({ home }) => home === id)
				.map((record): Spec => [
					'li',
					{},
					[
						[
							'a',
							{ href: link(`/resources/${record.id}/`), target: '_blank', rel: 'noopener' },
							record.title
						]
					]
				])
		]
	]);
	const heading: Spec = ['h2', {}, frameText.allAs(loadDataset().site.words.resource.many)];
	return [heading, ...lists].map(toMarkup).join('');
}
