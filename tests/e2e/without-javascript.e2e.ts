/** Everything can be seen and read without a line of script. */
import type { Page } from '@playwright/test';
import { ALL, vocabulary } from './data.ts';
import { expect, node, test } from './journey.ts';
import { overlaps, visibleNames } from './names.ts';

test.use({ javaScriptEnabled: false });

test('the finished picture is in the page: every resource, every territory, every home link', async ({
	page
}) => {
	await page.goto('/');
	const map = page.getByRole('region', { name: 'Map of resources' });
	await expect(map.locator('.mark[data-node^="resource:"]')).toHaveCount(ALL);
	await expect(map.locator('[data-territory]')).toHaveCount(vocabulary.stages.length + 1);
	await expect(map.locator('.hub[data-node^="stage:"]')).toHaveCount(vocabulary.stages.length);
	expect(await map.locator('.home-links [data-link]').count()).toBeGreaterThan(180);
	// drawn, not only there
	const { width, height } = (await map.locator('svg.atlas').boundingBox()) ?? {};
	expect(width).toBeGreaterThanOrEqual(1200);
	expect(height).toBeGreaterThanOrEqual(900);
});

for (const { width, least } of [
	{ width: 1440, least: 70 },
	{ width: 1024, least: 40 },
	{ width: 768, least: 15 }
])
	test(`at ${width} px at least ${least} resources have their name, and no two names overlap`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/');
		const names = await visibleNames(page);
		expect(names.filter(({ of }) => of === 'resource').length).toBeGreaterThanOrEqual(least);
		expect(names.filter(({ of }) => of === 'territory')).not.toEqual([]);
		expect(overlaps(names)).toEqual([]);
	});

for (const width of [1024, 1200, 1383, 1384, 1920])
	test(`the title covers no name of a resource, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/');
		const title = await page.locator('.intro').boundingBox();
		if (!title) throw new Error('There is no title');
		const { x: left, y: top } = title;
		const box = { left, top, right: left + title.width, bottom: top + title.height };
		const names = (await visibleNames(page)).filter(({ of }) => of === 'resource');
		const behind = names.filter((name) => overlaps([{ ...name, ...box }, name]).length > 0);
		expect(behind.map(({ text }) => text)).toEqual([]);
	});

test('a mark is a link to the page of its resource', async ({ page }) => {
	await page.goto('/');
	await node(page, 'resource:powercube').click();
	await expect(page).toHaveURL('/resources/powercube/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Powercube');
});

test('both doors open, and every answer leads to its page', async ({ page }) => {
	for (const [door, folder] of [
		['I am a', 'audiences'],
		['I want to', 'topics']
	] as const) {
		await page.goto('/');
		const group = page.getByRole('group', { name: door, exact: true });
		await group.locator('summary').click();
		const answers = group.getByRole('link');
		await expect(answers.first()).toBeVisible();
		const addresses = await answers.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
		);
		for (const address of addresses) expect(address).toMatch(new RegExp(`^/${folder}/[a-z-]+/$`));
		await answers.last().click();
		await expect(page).toHaveURL(new RegExp(`${addresses.at(-1)}$`));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('the list has every resource, each an article whose heading leads to its page', async ({
	page
}) => {
	await page.goto('/list/');
	const headings = page.getByRole('article').getByRole('heading', { level: 3 });
	await expect(headings).toHaveCount(ALL);
	const addresses = await headings
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	expect(new Set(addresses).size).toBe(ALL);
	for (const address of addresses) expect(address).toMatch(/^\/resources\/[a-z0-9-]+\/$/);
});

/** What a reader sees of a page: its heading, and words that are neither menu nor footer. */
async function reading(page: Page): Promise<{ title: string; words: number }> {
	return {
		title: await page.getByRole('heading', { level: 1 }).innerText(),
		// not innerText: what is far below the window is laid out only when it comes near
		words: ((await page.getByRole('main').textContent()) ?? '').split(/\s+/).length
	};
}

for (const [address, title, words] of [
	['/list/', /every|all|resources/i, 5000],
	['/resources/powercube/', /Powercube/, 80],
	['/stages/', /stages/i, 80],
	['/stages/designing/', /Designing/, 200],
	['/stages/throughout/', /throughout/i, 200],
	['/audiences/', /./, 80],
	['/audiences/public-contributor/', /public/i, 200],
	['/topics/', /./, 80],
	['/topics/power-relationships/', /power/i, 100],
	['/about/', /./, 80],
	['/data/', /data/i, 150],
	['/accessibility/', /accessibility/i, 80],
	['/privacy/', /privacy/i, 40]
] as const)
	test(`${address} can be read`, async ({ page }) => {
		await page.goto(address);
		const seen = await reading(page);
		expect(seen.title).toMatch(title);
		expect(seen.words).toBeGreaterThan(words);
		await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
	});

test('buttons that only a script could answer are not shown', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
});
