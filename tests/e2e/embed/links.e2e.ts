/** A reader of a partner's page follows links in the map. */
import type { Page } from '@playwright/test';
import { choose, embedIn, expect, leftIn, test } from './host.ts';

/** What opens in a new tab, and whether it can reach the page it came from. */
async function opened(
	page: Page,
	act: () => Promise<void>
): Promise<{ url: string; tied: boolean }> {
	const [tab] = await Promise.all([page.context().waitForEvent('page'), act()]);
	const found = { url: tab.url(), tied: await tab.evaluate(() => window.opener !== null) };
	await tab.close();
	return found;
}

test('"Open full map" shows in a new tab what the frame shows', async ({
	page,
	visit,
	baseURL
}) => {
	await visit('plain', { src: 'map/?theme=dark' });
	const frame = await embedIn(page);
	await choose(frame, 'Researcher');
	await leftIn(frame);
	const link = frame.getByRole('link', { name: 'Open full map' });
	expect(await opened(page, () => link.click())).toEqual({
		url: `${baseURL}/?role=researcher`,
		tied: false
	});
});

test('a resource in the list opens its page in a new tab, by hand and by key', async ({
	page,
	visit,
	baseURL
}) => {
	await visit('plain', { src: 'list/?q=powercube' });
	const frame = await embedIn(page);
	await leftIn(frame);
	const link = frame.locator('[data-node="resource:powercube"] a');
	const wanted = { url: `${baseURL}/resources/powercube/`, tied: false };
	expect(await opened(page, () => link.click())).toEqual(wanted);
	expect(await opened(page, () => link.press('Enter'))).toEqual(wanted);
});

test('Map, List and Matrix stay in the frame, with its filters and its look', async ({
	page,
	visit
}) => {
	await visit('plain', { src: 'map/?role=researcher&theme=dark&accent=b00020&heading=2' });
	const frame = await embedIn(page);
	for (const view of ['List', 'Matrix', 'Map']) {
		await frame.getByRole('link', { name: view, exact: true }).click();
		await expect.poll(() => new URL(frame.url()).pathname).toBe(`/embed/v1/${view.toLowerCase()}/`);
		const { searchParams } = new URL(frame.url());
		expect(Object.fromEntries(searchParams)).toEqual({
			role: 'researcher',
			theme: 'dark',
			accent: 'b00020',
			heading: '2'
		});
		await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible();
		expect(page.context().pages()).toHaveLength(1);
	}
});
