/** Places that leave little room: a frame in a frame, a column beside a menu, a telephone. */
import type { Frame } from '@playwright/test';
import { awake, embedIn, expect, leftIn, search, test } from './host.ts';

/** What is wider than the frame, or cut off by it. */
const wide = (frame: Frame): Promise<string[]> =>
	frame.evaluate(() => {
		const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
		const says = (one: Element) =>
			`${one.localName}.${one.className} ${one.textContent?.slice(0, 30)}`;
		const ports = [...document.querySelectorAll('.port')].filter(
			(one) => one.scrollWidth > one.clientWidth + 1
		);
		const controls = [
			...document.querySelectorAll('.embed :is(button, input, summary, header a, footer a)')
		];
		const cut = controls.filter((one) => {
			const { left, right, width } = one.getBoundingClientRect();
			// a table has a room of its own that scrolls
			return width > 0 && !one.closest('.scroll') && (left < 0 || right > clientWidth + 0.5);
		});
		return [
			...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
			...(scrollHeight > clientHeight + 1 ? [`the page is ${scrollHeight} px high`] : []),
			...[...ports, ...cut].map(says)
		];
	});

for (const width of [800, 360])
	test(`a frame in a frame of ${width} x 700 px can be used, and nothing scrolls sideways`, async ({
		page,
		visit
	}) => {
		await page.setViewportSize({ width: width + 64, height: 900 });
		await visit('nested', { width });
		const outer = await (await page.locator('iframe').elementHandle())?.contentFrame();
		await outer?.waitForLoadState('domcontentloaded');
		const frame = await embedIn(outer as Frame);
		expect(await wide(frame)).toEqual([]);
		await search(frame, 'power');
		await frame.getByRole('button', { name: /^Filters/ }).click();
		const filters = frame.getByRole('region', { name: 'Filters' });
		await expect(filters.getByRole('heading', { name: 'Filters' })).toBeFocused();
		expect(await wide(frame)).toEqual([]);
		await filters.getByRole('button', { name: 'Close filters' }).click();
		await frame.locator('.atlas [data-node="stage:designing"]').press('Enter');
		const details = frame.getByRole('complementary', { name: 'Details' });
		await expect(details).toBeInViewport({ ratio: 0.2 });
		expect(await wide(frame)).toEqual([]);
		await details.getByRole('button', { name: /^Close/ }).click();
		await frame.getByRole('link', { name: 'List', exact: true }).click();
		await expect.poll(() => frame.url()).toContain('/embed/v1/list/?');
		await awake(frame);
		await leftIn(frame);
		expect(await wide(frame)).toEqual([]);
	});

for (const width of [320, 280])
	test(`a column of ${width} px holds map, list and one resource; a table scrolls in its own room`, async ({
		page,
		visit
	}) => {
		await page.setViewportSize({ width, height: 800 });
		for (const src of ['map/', 'list/', 'resource/powercube/', 'matrix/']) {
			await visit('narrow', { src, width });
			const frame = await embedIn(page);
			const found = await wide(frame);
			expect(found, src).toEqual([]);
			const port = await frame.locator('[data-port]').boundingBox();
			expect(port?.height, `${src}: room for what it shows`).toBeGreaterThan(240);
		}
	});
