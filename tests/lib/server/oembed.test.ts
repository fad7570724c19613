import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageTypes } from '#lib/facets/facets.ts';
import { infoOf } from '#lib/facets/table.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { oembedAnswer, oembedEntries } from '#lib/server/oembed.ts';

const site = vi.hoisted(() => ({ base: '/' }));
vi.mock('$app/paths', () => ({ resolve: () => site.base }));
beforeEach(() => {
	vi.resetModules();
	vi.stubEnv('MAP_DATA', 'tests/fixtures/data/garden');
	vi.stubEnv('ORIGIN', 'https://map.example.org');
});
afterEach(() => void vi.unstubAllEnvs());

/** Read anew for each test: answers are made once, for one base. */
async function addressesOf(slug: string, base: string) {
	site.base = base;
	const { oembedAnswer } = await import('#lib/server/oembed.ts');
	const { provider_url, html } = oembedAnswer(slug) ?? { provider_url: '', html: '' };
	const [, page] = /href="([^"]*)"/.exec(html) ?? [];
	const [, frame] = /src="([^"]*)"/.exec(html) ?? [];
	return [provider_url, page, frame].map((url) => url?.replace('https://map.example.org', ''));
}

test('every view, resource and term with a page has an answer; nothing else has', () => {
	const dataset = loadDataset();
	const terms = pageTypes.flatMap((type) => infoOf(type).terms(dataset));
	// the three views; the middle of the map
	const all = 3 + dataset.resources.length + terms.length + 1;
	expect(new Set(oembedEntries().map(({ slug }) => slug)).size).toBe(all);
	for (const { slug } of oembedEntries()) expect(oembedAnswer(slug)?.version).toBe('1.0');
	expect(oembedAnswer('about')).toBeUndefined();
});

test('a stage is shown by a map with its resources, the commons by the whole map', async () => {
	const { stages, throughout } = loadDataset().vocabulary;
	const [stage] = stages;
	expect(await addressesOf(`stages/${stage?.id}`, '/')).toEqual([
		'/',
		`/stages/${stage?.id}/`,
		`/embed/v1/map/?stage=${stage?.id}`
	]);
	expect(await addressesOf(`stages/${throughout.id}`, '/')).toEqual([
		'/',
		`/stages/${throughout.id}/`,
		'/embed/v1/map/'
	]);
});

test('a map in a folder says so in each address', async () => {
	expect(await addressesOf('list', '/atlas/')).toEqual([
		'/atlas/',
		'/atlas/list/',
		'/atlas/embed/v1/list/'
	]);
});

test('a fixed edition shows its own frame, and links to the map as it is now', async () => {
	expect(await addressesOf('map', '/atlas/editions/2026-11-23/')).toEqual([
		'/atlas/',
		'/atlas/',
		'/atlas/editions/2026-11-23/embed/v1/map/'
	]);
});
