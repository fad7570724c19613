/** The list, as people use it. */
import type { Page } from '@playwright/test';
import { ALL, countFor, resources } from './data.ts';
import { expect, test } from './journey.ts';

const articles = (page: Page) => page.getByRole('article');
const ids = (page: Page) =>
	articles(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.node ?? ''));
/** Once the page is alive and what is asked for has come. */
async function openList(page: Page, query = ''): Promise<void> {
	await page.goto(`/list/${query}`);
	await expect(page.getByRole('combobox', { name: 'Group by' })).toBeVisible();
	if (query) await expect(page.getByText('Looking …')).toHaveCount(0);
}

test('somebody groups and sorts the list in other ways, and nothing is lost or doubled', async ({
	page
}) => {
	await openList(page);
	const all = (await ids(page)).toSorted();
	expect(new Set(all).size).toBe(ALL);
	for (const group of ['Audience', 'Topic', 'Kind', 'No groups', 'Stage'])
		for (const sort of ['Newest', 'Usual order']) {
			await page.getByRole('combobox', { name: 'Group by' }).selectOption(group);
			await page.getByRole('combobox', { name: 'Sort by' }).selectOption(sort);
			await expect.poll(async () => (await ids(page)).toSorted()).toEqual(all);
		}
	await expect(page).toHaveURL('/list/');
});

test('somebody shares a grouped list: its address says how it is set out', async ({ page }) => {
	await openList(page);
	await page.getByRole('combobox', { name: 'Group by' }).selectOption('Kind');
	await page.getByRole('button', { name: 'One line each' }).click();
	await expect(page).toHaveURL('/list/?group=kind&density=compact');
	await page.reload();
	await expect(page.getByRole('navigation', { name: 'Jump to a kind' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'One line each', pressed: true })).toBeVisible();
	await expect(articles(page)).toHaveCount(ALL);
});

test('a researcher is shown good places to start first, each once', async ({ page }) => {
	await openList(page, '?role=researcher');
	await expect(articles(page)).toHaveCount(countFor('researcher'));
	await expect(page.getByRole('heading', { level: 2 }).nth(1)).toHaveText('Good places to start');
	await expect(articles(page).first()).toContainText('The five ideas that most later guides');
	expect(new Set(await ids(page)).size).toBe(countFor('researcher'));
	const links = page.getByRole('navigation', { name: 'Jump to a stage' }).getByRole('link');
	const counts = await links.evaluateAll((all) =>
		all.map((link) => Number(link.querySelector('small')?.textContent))
	);
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(countFor('researcher'));
});

test('somebody with ten minutes sees first what surely fits', async ({ page }) => {
	await openList(page, '?minutes=10');
	const unknown = page.getByRole('region', { name: 'Time not known' });
	await expect(unknown.getByRole('article')).toHaveCount(
		resources.filter(({ minutes }) => minutes === null).length
	);
	const last = page.getByRole('heading', { level: 2 }).last();
	await expect(last).toHaveText('Time not known');
	for (const text of await unknown.getByRole('article').allInnerTexts())
		expect(text).not.toMatch(/About \d+ minutes/);
});

test('somebody searches, and the best match comes first, in one list', async ({ page }) => {
	await openList(page, '?q=payment');
	await expect(page.getByRole('heading', { name: 'Best match first' })).toBeVisible();
	await expect(articles(page).first()).toContainText(/payment/i);
	// in the order of the stages, if somebody wants that
	await page.getByRole('combobox', { name: 'Group by' }).selectOption('Stage');
	await expect(page).toHaveURL(/[?&]sort=title/);
	await expect(page.getByRole('heading', { name: 'Best match first' })).toHaveCount(0);
});

test('somebody comes from the map with a resource in focus, and is brought to it', async ({
	page
}) => {
	await openList(page, '?node=resource:powercube');
	const marked = page.locator('article[aria-current="true"]');
	await expect(marked).toHaveAttribute('data-node', 'resource:powercube');
	await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
	await expect(marked).toBeInViewport({ ratio: 0.5 });
});

test('somebody comes to the list by a link, and finds the summaries there too', async ({
	page
}) => {
	await page.goto('/about/');
	await page
		.getByRole('navigation', { name: 'Main menu' })
		.getByRole('link', { name: 'List' })
		.click();
	await expect(articles(page)).toHaveCount(ALL);
	await expect(articles(page).first()).toContainText('Short films that take you inside');
	await expect(articles(page).last()).toContainText('.');
	await expect.poll(() => page.locator('article .summary:not(:empty)').count()).toBe(ALL);
});

test('a printed list has the address of each resource, and only of what is left', async ({
	page
}) => {
	await openList(page, '?role=researcher&stage=designing');
	const left = resources.filter(
		({ audiences, stages }) => audiences.includes('researcher') && stages.includes('designing')
	);
	await expect(articles(page)).toHaveCount(left.length);
	await page.emulateMedia({ media: 'print' });
	const addresses = page.locator('article .address');
	await expect(addresses).toHaveCount(left.length);
	await expect(addresses.first()).toBeVisible();
	await expect(addresses.first()).toHaveText(/^https?:/);
	await expect(page.getByRole('combobox', { name: 'Group by' })).toBeHidden();
});

for (const query of ['', '?density=compact', '?group=topic&role=researcher'])
	test(`a phone of 320 px shows the list whole: ${query || 'at rest'}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openList(page, query);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
