/** What comes over the wire while nobody touches anything. Parts that load by themselves after the start count too. */
import { expect, test } from './journey.ts';

test('the map page fetches at most 100 kB of packed script before it is touched, and no data', async ({
	page,
	request
}) => {
	const asked: { url: string; type: string }[] = [];
	page.on('request', (one) => asked.push({ url: one.url(), type: one.resourceType() }));
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect(page.locator('svg.atlas')).toHaveAttribute('data-alive');
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
	const figures = `${total} bytes of script in ${scripts.length} files, ${asked.length} requests`;
	test.info().annotations.push({ type: 'figures', description: figures });
	expect(scripts.length).toBeGreaterThan(3);
	expect(total, figures).toBeLessThanOrEqual(100_000);
	expect(asked.length, figures).toBeLessThanOrEqual(35);
	expect(asked.filter(({ type }) => type === 'fetch' || type === 'xhr')).toEqual([]);
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
