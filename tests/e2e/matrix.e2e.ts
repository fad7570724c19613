/** The matrix, as people use it. */
import type { Page } from '@playwright/test';
import { ALL, resources, vocabulary } from './data.ts';
import { expect, test } from './journey.ts';

async function openMatrix(page: Page, query = ''): Promise<void> {
	await page.goto(`/matrix/${query}`);
	await expect(page.getByRole('combobox', { name: 'Rows' })).toBeVisible();
	await expect(page.getByText('Looking …')).toHaveCount(0);
}
const table = (page: Page) => page.getByRole('table');
const nodesOf = (text: string | null) => (text ?? '').split(' ').filter(Boolean);
const listed = (page: Page) =>
	page
		.getByRole('article')
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.node ?? ''));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the table is whole, and a number leads to a list', async ({ page }) => {
		await page.goto('/matrix/');
		await expect(table(page).getByRole('row')).toHaveCount(vocabulary.stages.length + 2);
		await expect(table(page).getByRole('columnheader')).toHaveCount(
			vocabulary.audiences.length + 2
		);
		const both = resources.filter(
			({ audiences, stages }) => audiences.includes('researcher') && stages.includes('designing')
		);
		const link = page.getByRole('link', {
			name: `${both.length} resources: Designing the research, Researchers`
		});
		await expect(link).toHaveAttribute('href', '/list/?role=researcher&stage=designing');
		await expect(page.getByRole('button', { name: 'Swap rows and columns' })).toHaveCount(0);
	});
});

for (const [name, query, terms] of [
	['at rest', '', 'Designing the research, Researchers'],
	['filtered by its own side', '?role=researcher,organisation', 'Sharing findings, Organisations'],
	['searched', '?q=payment', 'Funding and approvals, Public contributors'],
	['of other facets', '?rows=topic&columns=kind', 'Power and relationships, Guidance']
] as const)
	test(`a number of the table, ${name}, leads to the list of exactly what it counts`, async ({
		page
	}) => {
		await openMatrix(page, query);
		const number = page.getByRole('link', { name: new RegExp(`\\d resources?: ${terms}$`) });
		const nodes = nodesOf(await number.getAttribute('data-nodes'));
		expect((await number.innerText()).match(/\d+/)?.[0]).toBe(String(nodes.length));
		await number.click();
		await expect(page).toHaveURL(/\/list\//);
		await expect.poll(async () => (await listed(page)).toSorted()).toEqual(nodes.toSorted());
	});

test('all boxes together hold what the list holds', async ({ page }) => {
	const query = '?topic=payment-recognition';
	await openMatrix(page, query);
	await expect(page.getByRole('status')).toHaveText(new RegExp(`\\d+ of ${ALL} resources`));
	const boxes = await page
		.locator('[data-nodes]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-nodes')));
	const nodes = new Set(boxes.flatMap(nodesOf));
	await page.goto(`/list/${query}`);
	await expect.poll(async () => (await listed(page)).toSorted()).toEqual([...nodes].toSorted());
});

test('somebody looks for gaps: rows sorted by a column, fewest first', async ({ page }) => {
	await openMatrix(page);
	const head = page.getByRole('columnheader', { name: 'Health and care staff' });
	const sort = head.getByRole('button');
	const first = table(page).getByRole('rowheader').first();
	await sort.click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await expect(first).toContainText('Designing the research');
	await sort.click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	await expect(first).toContainText('Analysing and interpreting');
	await sort.click();
	await expect(first).toContainText('Getting started');
});

test('somebody compares two other things, and swaps them', async ({ page }) => {
	await openMatrix(page);
	await page.getByRole('combobox', { name: 'Rows' }).selectOption('Topic');
	await page.getByRole('combobox', { name: 'Columns' }).selectOption('Kind');
	await expect(page).toHaveURL('/matrix/?rows=topic&columns=kind');
	await expect(table(page)).toContainText('None yet');
	await page.getByRole('button', { name: 'Swap rows and columns' }).click();
	await expect(page).toHaveURL('/matrix/?rows=kind&columns=topic');
	await expect(page.getByRole('rowheader', { name: 'Guidance' })).toBeVisible();
	// nobody compares a thing with itself
	await page.getByRole('combobox', { name: 'Columns' }).selectOption('Kind');
	await expect(page).toHaveURL('/matrix/?rows=topic&columns=kind');
});

test('a wide table is moved with the keyboard; the names of its rows stay in sight', async ({
	page
}) => {
	await page.setViewportSize({ width: 900, height: 700 });
	await openMatrix(page, '?rows=topic&columns=kind');
	const region = page.getByRole('region', { name: /^Table of/ });
	await region.focus();
	await page.keyboard.press('End');
	for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
	await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
	await expect(page.getByRole('rowheader').last()).toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900);
});

for (const query of ['', '?rows=topic&columns=kind'])
	test(`a phone of 320 px shows the table without moving it sideways: ${query || 'at rest'}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openMatrix(page, query);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const { scrollWidth, clientWidth } = await page
			.getByRole('region', { name: /^Table of/ })
			.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
		expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
		expect(await table(page).getByRole('rowheader').count()).toBeGreaterThan(9);
	});
