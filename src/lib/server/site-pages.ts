/** THE list of pages that search engines are told of: what people may look for, and nothing that is one reader's own. */
import { pageTypes, type PageType } from '#lib/facets/facets.ts';
import { escapeXml } from '#lib/export/xml.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { indexPath, pagePath, termPath } from '#lib/graph/page-path.ts';
import { contentType } from '#lib/hosting/types.ts';
import { compareView } from './compare-page.ts';
import { questionEntries, resourceEntries, routeEntries } from './pages.ts';
import { termIds } from './term-page.ts';
import { theGraph } from './the-graph.ts';
import { wholeAddress } from './whole-address.ts';

const termPaths = (type: PageType) => termIds(theGraph(), type).map((id) => termPath(type, id));

/**
 * One line for each sort of page. Left out on purpose: frames, retired resources and the shortlist, which all say noindex.
 */
const sorts: readonly (() => readonly string[])[] = [
	() => ['/', '/list/', '/matrix/'],
	() => resourceEntries().map(({ id }) => pagePath(nodeId('resource', id))),
	() => pageTypes.flatMap((type) => [indexPath(type), ...termPaths(type)]),
	() => ['/compare/', ...compareView(theGraph()).pairs.map(({ path }) => path)],
	() => ['/questions/', '/questions/meeting/'],
	() => questionEntries().map(({ id }) => pagePath(nodeId('question', id))),
	() => ['/routes/', '/routes/plan/', ...routeEntries().map(({ id }) => `/routes/${id}/`)],
	() => ['/training/'],
	() => ['/share/', '/data/', '/about/', '/accessibility/', '/privacy/']
];

/** Paths below the base of the site, each once, in a fixed order. */
export function sitePages(): string[] {
	return sorts.flatMap((pages) => pages());
}

/** The list as sitemaps.org has it. Days are left out: the data do not know when a page changed. */
export function sitemapFile(): Response {
	const urls = sitePages().map((path) => `<url><loc>${escapeXml(wholeAddress(path))}</loc></url>`);
	const text = [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>',
		''
	].join('\n');
	return new Response(text, { headers: { 'Content-Type': contentType('sitemap.xml') } });
}

/** Anybody may read everything (RFC 9309). Pages that are not to be listed say so themselves, which must be readable. */
export function robotsFile(): Response {
	const lines = ['User-agent: *', 'Allow: /', `Sitemap: ${wholeAddress('/sitemap.xml')}`, ''];
	return new Response(lines.join('\n'), { headers: { 'Content-Type': contentType('robots.txt') } });
}
