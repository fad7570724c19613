import { expect, test } from 'vitest';
import { robotsFile, sitePages, sitemapFile } from '#lib/server/site-pages.ts';
import { shipped } from '../maps.ts';

test('each resource, question, route and term has its page in the list, and no page stands there twice', () => {
	const paths = sitePages();
	expect(new Set(paths).size).toBe(paths.length);
	const { resources, questions, routes, vocabulary } = shipped;
	const expected = [
		...resources.map(({ id }) => `/resources/${id}/`),
		...questions.questions.map(({ id }) => `/questions/${id}/`),
		...routes.map(({ id }) => `/routes/${id}/`),
		...[...vocabulary.stages, vocabulary.throughout].map(({ id }) => `/stages/${id}/`)
	];
	expect(expected.filter((path) => !paths.includes(path))).toEqual([]);
});

test('what is for frames, or for one reader alone, is not in the list', () => {
	expect(sitePages().filter((path) => /^\/(embed|shortlist|editions|404)/.test(path))).toEqual([]);
});

test('the sitemap has whole addresses', async () => {
	const text = await sitemapFile().text();
	const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	expect(addresses).toHaveLength(sitePages().length);
	for (const address of addresses) expect(() => new URL(address)).not.toThrow();
});

test('robots may read everything, and are told of the sitemap', async () => {
	expect(await robotsFile().text()).toMatch(
		/^User-agent: \*\nAllow: \/\nSitemap: https?:\/\/\S+\/sitemap\.xml\n$/
	);
});
