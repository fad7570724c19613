/** What comes over the wire while nobody touches anything. Parts that load by themselves after the start count too. */
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** What a page fetches until it is quiet: script in bytes, packed, and how many files of all kinds. */
async function weigh(page: Page, request: APIRequestContext, path: string) {
	const asked: { url: string; type: string }[] = [];
	page.on('request', (one) => asked.push({ url: one.url(), type: one.resourceType() }));
	await page.goto(path, { waitUntil: 'networkidle' });
	await page.waitForLoadState('networkidle');
	const scripts = [...new Set(asked.filter(({ type }) => type === 'script').map(({ url }) => url))];
	const sizes = await Promise.all(
		scripts.map(async (url) => {
			const answer = await request.get(url, { headers: { 'accept-encoding': 'gzip' } });
			expect(answer.headers()['content-encoding']).toBe('gzip');
			return Number(answer.headers()['content-length']);
		})
	);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const figures = `${path}: ${total} bytes of script in ${scripts.length} files, ${asked.length} requests`;
	test.info().annotations.push({ type: 'figures', description: figures });
	expect(scripts.length).toBeGreaterThan(3);
	return { total, asked, figures };
}

test('the map page fetches at most 100 kB of packed script before it is touched, and no data', async ({
	page,
	request
}) => {
	const { total, asked, figures } = await weigh(page, request, '/');
	await expect(page.locator('svg.atlas')).toHaveAttribute('data-alive');
	expect(total, figures).toBeLessThanOrEqual(100_000);
	expect(asked.length, figures).toBeLessThanOrEqual(25);
	expect(asked.filter(({ type }) => type === 'fetch' || type === 'xhr')).toEqual([]);
});

for (const view of ['map', 'list', 'matrix', 'resource/powercube'])
	test(`an embed of the ${view.split('/')[0]} fetches at most 70 kB of packed script before it is touched`, async ({
		page,
		request
	}) => {
		const { total, figures } = await weigh(page, request, `/embed/v1/${view}/`);
		expect(total, figures).toBeLessThanOrEqual(70_000);
	});

test('everything comes from this site, and nothing is left behind in the browser', async ({
	page,
	context,
	baseURL
}) => {
	const elsewhere: string[] = [];
	page.on('request', (one) => {
		if (!one.url().startsWith(`${baseURL}/`)) elsewhere.push(one.url());
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.locator('.atlas [data-node="resource:powercube"]').click();
	await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
	await page.goto('/list/', { waitUntil: 'networkidle' });
	expect(elsewhere).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	expect((await page.evaluate(() => indexedDB.databases())).length).toBe(0);
});
