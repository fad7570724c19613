import type { Page } from '@playwright/test';
import { expect, openMap, test } from './journey.ts';

/** Scale and place of the picture on screen. */
const camera = (page: Page) =>
	page.locator('.atlas').evaluate((svg) => {
		const { x, y, width } = svg.getBoundingClientRect();
		return { x, y, width };
	});

test('buttons zoom in, zoom out and show the whole map', async ({ page }) => {
	await openMap(page);
	const before = await camera(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(async () => (await camera(page)).width).toBeGreaterThan(before.width * 1.5);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(async () => (await camera(page)).width).toBeGreaterThan(before.width * 2.4);
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await expect.poll(async () => (await camera(page)).width).toBeLessThan(before.width * 1.7);
	await page.getByRole('button', { name: 'Show whole map' }).click();
	await expect.poll(() => camera(page)).toEqual(before);
});

test('the wheel zooms round the pointer', async ({ page }) => {
	await openMap(page);
	// one that nothing floats over
	const hub = page.locator('[data-node="stage:getting-started"]');
	const spot = async () => {
		const box = await hub.boundingBox();
		return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
	};
	const before = await spot();
	await page.mouse.move(before.x, before.y);
	const { width } = await camera(page);
	await page.mouse.wheel(0, -300);
	await expect.poll(async () => (await camera(page)).width).toBeGreaterThan(width * 1.3);
	await page.waitForTimeout(400);
	const after = await spot();
	expect(Math.abs(after.x - before.x)).toBeLessThan(3);
	expect(Math.abs(after.y - before.y)).toBeLessThan(3);
});

test('at rest the wheel turned away scrolls the page on', async ({ page }) => {
	await openMap(page);
	await page.mouse.move(900, 500);
	await page.mouse.wheel(0, 200);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('a zoomed map can be dragged, and a drag chooses nothing', async ({ page }) => {
	await openMap(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.waitForTimeout(500);
	const before = await camera(page);
	await page.mouse.move(900, 500);
	await page.mouse.down();
	await page.mouse.move(800, 440, { steps: 5 });
	await page.mouse.up();
	const after = await camera(page);
	expect(after.x).toBeCloseTo(before.x - 100, 0);
	expect(after.y).toBeCloseTo(before.y - 60, 0);
	await expect(page.getByRole('complementary', { name: 'Details' })).toHaveCount(0);
});

test('two fingers pinch the map; one finger scrolls the page', async ({ browser }) => {
	const context = await browser.newContext({
		hasTouch: true,
		viewport: { width: 800, height: 900 }
	});
	const page = await context.newPage();
	await openMap(page);
	const before = await camera(page);
	const session = await context.newCDPSession(page);
	const top = Math.max(120, before.y);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: [
							{ x: 400 - gap, y: top + 200, id: 0 },
							{ x: 400 + gap, y: top + 200, id: 1 }
						]
		});
	await touch('touchStart', 40);
	for (const gap of [50, 70, 90, 110]) await touch('touchMove', gap);
	await touch('touchEnd', 0);
	await expect.poll(async () => (await camera(page)).width).toBeGreaterThan(before.width * 1.8);
	await context.close();
});

test('zooming in shows more names, and the marks keep their size', async ({ page }) => {
	const map = await openMap(page);
	const names = () => map.locator('.labels .level:visible text').count();
	const size = async () => (await map.locator('.mark .hit').first().boundingBox())?.width ?? 0;
	const before = { names: await names(), size: await size() };
	for (let press = 0; press < 3; press++) {
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.waitForTimeout(450);
	}
	await expect.poll(names).toBeGreaterThan(before.names);
	// at the end of the movement
	await expect.poll(size).toBeLessThan(before.size * 1.25);
	expect(await size()).toBeGreaterThan(before.size * 0.8);
});
