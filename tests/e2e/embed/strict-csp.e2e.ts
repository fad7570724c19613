/** A hospital with a strict policy uses the element, and talks to it from a script of its own. */
import type { Page } from '@playwright/test';
import { embedIn, expect, leftIn, search, test } from './host.ts';

type Heard = { from: string; event: string } & Record<string, unknown>;
const heard = (page: Page, event: string): Promise<Heard[]> =>
	page.evaluate(
		(event) => (window as unknown as { heard: Heard[] }).heard.filter((one) => one.event === event),
		event
	);

test('the link of the page stands there until the list is alive', async ({ page, visit }) => {
	const { promise: held, resolve: letIn } = Promise.withResolvers<void>();
	await page.route('**/embed/v1/list/**', async (route) => {
		await held;
		await route.continue();
	});
	await visit('strict-csp');
	const link = page.getByRole('link', { name: 'Open the list of resources' });
	await expect(link).toBeVisible();
	letIn();
	await embedIn(page);
	await expect(link).toBeHidden();
	await expect.poll(() => heard(page, 'ready')).toEqual([{ from: 'resource-map', event: 'ready' }]);
});

test('the element tells of heights, filters and choices', async ({ page, visit }) => {
	await visit('strict-csp', { view: 'map' });
	const frame = await embedIn(page);
	const left = await leftIn(frame);
	await expect
		.poll(() => heard(page, 'filter'))
		.toContainEqual(expect.objectContaining({ query: '?role=researcher', count: left }));
	const [first] = await heard(page, 'resize');
	expect(first?.height).toBeGreaterThan(300);
	await expect
		.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight))
		.toBe((await heard(page, 'resize')).at(-1)?.height);

	await frame.locator('.atlas [data-node="stage:designing"]').click();
	await expect
		.poll(() => heard(page, 'select'))
		.toEqual([expect.objectContaining({ node: 'stage:designing' })]);
	await search(frame, 'power');
	await expect.poll(async () => (await heard(page, 'filter')).at(-1)?.query).toContain('q=power');
});

test("set() shows something else without loading anything anew, and the reader's search stays", async ({
	page,
	visit
}) => {
	await visit('strict-csp');
	const frame = await embedIn(page);
	const researchers = await leftIn(frame);
	await search(frame, 'involvement');
	await frame.evaluate(() => Object.assign(window, { same: true }));
	const steps = await page.evaluate(() => history.length);
	await page.locator('resource-map').evaluate((map) =>
		(map as unknown as { set(values: object): void }).set({
			role: ['public-contributor'],
			theme: 'dark'
		})
	);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect.poll(() => new URL(frame.url()).searchParams.get('role')).toBe('public-contributor');
	await expect.poll(() => new URL(frame.url()).searchParams.get('q')).toBe('involvement');
	await expect.poll(() => leftIn(frame)).not.toBe(researchers);
	expect(await frame.evaluate(() => 'same' in window)).toBe(true);
	expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the element can be taken out, put back elsewhere, and shows its list again', async ({
	page,
	visit
}) => {
	await visit('strict-csp');
	await embedIn(page);
	await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
	await page.evaluate(() => {
		const map = document.querySelector('resource-map');
		map?.remove();
		Object.assign(window, { kept: map?.children.length });
		document.body.prepend(map as Element);
	});
	await embedIn(page);
	await expect.poll(() => heard(page, 'ready')).toHaveLength(2);
	expect(await page.locator('iframe').count()).toBe(1);
	expect(await page.evaluate(() => (window as unknown as { kept: number }).kept)).toBe(1);
	await expect(page.getByRole('link', { name: 'Open the list of resources' })).toBeHidden();
});
