/** An editor pastes a link into a WordPress page, which makes a locked frame of it: no tabs, no forms, no origin. */
import type { Page } from '@playwright/test';
import { awake, embedIn, expect, leftIn, test } from './host.ts';

interface Told {
	message: string;
	value: number;
	at: number;
}
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: Told[] }).told);

/** The height at which nothing of a frame has to scroll, or the highest that WordPress grants. */
function wanted(page: Page): Promise<number> {
	return (page.frames()[1] as NonNullable<ReturnType<Page['mainFrame']>>).evaluate(() => {
		const root = document.querySelector('.embed') as HTMLElement;
		const port = root.querySelector('[data-port]') as HTMLElement;
		const others = root.scrollHeight - port.offsetHeight;
		const map = port.dataset.port === 'map';
		const content = map ? Math.max(320, port.clientWidth * 0.75) : port.scrollHeight;
		return Math.min(1000, others + content);
	});
}

for (const src of ['map/', 'list/', 'matrix/', 'resource/powercube/'])
	test(`${src} shows itself in two seconds, as high as it should be, in few words`, async ({
		page,
		visit
	}) => {
		for (const width of [640, 320, 1000]) {
			await visit('wordpress', { src, width });
			const element = page.locator('iframe');
			await expect(element).toBeVisible();
			const [first] = await told(page);
			expect.soft(first?.at, 'the time until it is seen, ms').toBeLessThan(2000);
			await expect(page.locator('blockquote')).toBeHidden();
			await embedIn(page);
			await expect
				.poll(async () =>
					Math.abs((await element.evaluate((one) => one.clientHeight)) - (await wanted(page)))
				)
				.toBeLessThanOrEqual(2);
			await page.waitForTimeout(500);
			const heights = (await told(page)).filter(({ at }) => at < (first?.at ?? 0) + 2000);
			expect(heights.length).toBeLessThanOrEqual(5);
			expect(heights.every(({ message }) => message === 'height')).toBe(true);
		}
	});

/** Does something in the frame that should lead the window to a page of the map. */
async function leads(page: Page, act: () => Promise<void>, url: string): Promise<void> {
	await Promise.all([page.waitForURL(url, { waitUntil: 'commit' }), act()]);
}

for (const by of ['hand', 'key'] as const) {
	test(`a resource in the list leads the window to its page, by ${by}`, async ({
		page,
		visit,
		baseURL
	}) => {
		for (const id of ['powercube', 'nihr-being-inclusive']) {
			await visit('wordpress', { src: 'list/' });
			const frame = await embedIn(page);
			const link = frame.locator(`[data-node="resource:${id}"] a`).first();
			const act = () => (by === 'hand' ? link.click() : link.press('Enter'));
			await leads(page, act, `${baseURL}/resources/${id}/`);
		}
	});

	test(`the link out of a resource leads to its page, by ${by}`, async ({
		page,
		visit,
		baseURL
	}) => {
		await visit('wordpress', { src: 'resource/powercube/' });
		const frame = await embedIn(page);
		const link = frame.locator('.ways a').first();
		await expect(link).toHaveAttribute('href', /^https?:/);
		const act = () => (by === 'hand' ? link.click() : link.press('Enter'));
		await leads(page, act, `${baseURL}/resources/powercube/`);
	});
}

for (const key of ['Enter', 'Space'])
	test(`a mark of the map leads to the page of its resource, by ${key}`, async ({
		page,
		visit,
		baseURL
	}) => {
		await visit('wordpress', { src: 'map/?q=powercube' });
		const frame = await embedIn(page);
		await leftIn(frame);
		const mark = frame.locator('.atlas [data-node="resource:powercube"]');
		await mark.focus();
		await leads(page, () => mark.press(key), `${baseURL}/resources/powercube/`);
	});

for (const { width, id } of [
	{ width: 640, id: 'powercube' },
	{ width: 1000, id: 'nihr-being-inclusive' }
])
	test(`a click on a mark leads to the page of its resource, ${width} px wide`, async ({
		page,
		visit,
		baseURL
	}) => {
		await page.setViewportSize({ width: 1100, height: 1100 });
		await visit('wordpress', { width });
		const frame = await embedIn(page);
		await expect(page.locator('iframe')).toBeVisible();
		const mark = frame.locator(`.atlas .mark[data-node="resource:${id}"]`);
		await leads(page, () => mark.click(), `${baseURL}/resources/${id}/`);
	});

test('filters work in the locked frame, and "Open full map" leads out with them', async ({
	page,
	visit,
	baseURL
}) => {
	await visit('wordpress', { src: 'map/?role=researcher' });
	const frame = await embedIn(page);
	await leftIn(frame);
	await frame.getByRole('link', { name: 'List', exact: true }).click();
	await expect.poll(() => frame.url()).toContain('/embed/v1/list/?role=researcher');
	await awake(frame);
	const link = frame.getByRole('link', { name: /^Open full list/ });
	await leads(page, () => link.click(), `${baseURL}/list/?role=researcher`);
});
