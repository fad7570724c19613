/** The oEmbed answers of this site: one for each page that can be shown elsewhere. */
import { resolve } from '$app/paths';
import { buildOembed, sharedAt, type Oembed, type Shared } from '#lib/embed/oembed.ts';
import { pageTypes } from '#lib/facets/facets.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { siteBase, sitePath } from '#lib/state/site-path.ts';
import { listText } from '#lib/text/list.ts';
import { matrixText } from '#lib/text/matrix.ts';
import { loadDataset } from './dataset.ts';
import { publicOrigin } from './origin.ts';
import { perDataset } from './per-dataset.ts';
import { regionView } from './regions.ts';
import { termIds } from './term-page.ts';
import { theGraph } from './the-graph.ts';

interface Page {
	path: string;
	title: string;
}

/** Every page that can be shared, titled as its browser tab is. */
function sharedPages(): Page[] {
	const graph = theGraph();
	const { title: site, tagline } = loadDataset().site;
	const of = (path: string, title: string) => ({ path, title: `${title} – ${site}` });
	return [
		{ path: '/', title: `${site}: ${tagline}` },
		of('/list/', listText.title),
		of('/matrix/', matrixText.title),
		...nodesOf(graph, 'resource').map(({ record }) =>
			of(pagePath(nodeId('resource', record.id)), record.title)
		),
		...loadDataset().retired.map(({ id, title }) => of(`/resources/${id}/`, title)),
		...pageTypes.flatMap((type) =>
			termIds(graph, type).map((id) => {
				const { path, label } = regionView(graph, type, id);
				return of(path, label);
			})
		)
	];
}

/** All answers by name. */
const answers = perDataset(
	() =>
		new Map(
			sharedPages().flatMap(({ path, title }) => {
				const shared = sharedAt(path);
				return shared ? [[shared.slug, answerOf(shared, title)] as const] : [];
			})
		)
);

/** In a fixed edition the frame is the edition's own, while links lead to the map as it is now. */
function answerOf(shared: Shared, title: string): Oembed {
	const origin = publicOrigin();
	return buildOembed({
		title,
		provider: loadDataset().site.title,
		providerUrl: origin + siteBase(),
		pageUrl: origin + sitePath(shared.page),
		frameUrl: origin + resolve('/') + frameOf(shared).slice(1)
	});
}

/** What helps throughout cannot be filtered by: the whole map has it in the middle. */
function frameOf({ slug, frame }: Shared): string {
	const { throughout } = loadDataset().vocabulary;
	return slug === `stages/${throughout.id}` ? frame.replace(/\?.*/, '') : frame;
}

/** Every answer, for prerendering. */
export function oembedEntries(): { slug: string }[] {
	return [...answers().keys()].map((slug) => ({ slug }));
}

export function oembedAnswer(slug: string): Oembed | undefined {
	return answers().get(slug);
}
