/** A partner reads her own page, with the map in the middle of it: nothing of hers is taken over. */
import type { Frame, Page } from '@playwright/test';
import { choose, embedIn, expect, leftIn, search, statusIn, test } from './host.ts';

const camera = (frame: Frame) =>
	frame.locator('.atlas').evaluate((svg) => {
		const { x, y, width } = svg.getBoundingClientRect();
		return { x, y, width };
	});

/** A point of the window that lies on the map of the frame, and on no mark. */
async function seaOf(frame: Frame): Promise<{ x: number; y: number }> {
	const box = await frame.locator('[data-port=map]').boundingBox();
	if (!box) throw new Error('There is no map');
	return { x: box.x + 24, y: box.y + box.height / 2 };
}

/** Which turns of the wheel the frame has kept to itself. */
async function watchWheel(frame: Frame): Promise<() => Promise<boolean[]>> {
	await frame.evaluate(() => {
		const kept: boolean[] = [];
		Object.assign(window, { kept });
		addEventListener('wheel', (event) => kept.push(event.defaultPrevented), { passive: true });
	});
	return () => frame.evaluate(() => (window as unknown as { kept: boolean[] }).kept);
}

/** What a pinch on a touchpad sends: a wheel with Control, though nobody holds the key. */
async function pinchPad(page: Page, at: { x: number; y: number }): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Input.dispatchMouseEvent', {
		type: 'mouseWheel',
		...at,
		deltaX: 0,
		deltaY: -20,
		modifiers: 2
	});
}

for (const src of ['map/', 'list/?node=resource:powercube', 'matrix/', 'resource/powercube/'])
	test(`who is typing in her own page is not disturbed when ${src} arrives`, async ({
		page,
		visit
	}) => {
		await visit('plain', { src: 'map/?' });
		await page.locator('#name').focus();
		await page.evaluate(() => scrollTo(0, 60));
		const before = await page.evaluate(() => history.length);
		await page.locator('iframe').evaluate((frame, path) => {
			const { origin } = new URL((frame as HTMLIFrameElement).src);
			const other = frame.cloneNode() as HTMLIFrameElement;
			other.src = `${origin}/embed/v1/${path}`;
			frame.replaceWith(other);
		}, src);
		await embedIn(page);
		await page.waitForTimeout(500);
		expect(
			await page.evaluate(() => ({
				focus: document.activeElement?.id,
				scrollY,
				steps: history.length
			}))
		).toEqual({ focus: 'name', scrollY: 60, steps: before });
	});

test('the wheel over the map scrolls her page, also with Control held down', async ({
	page,
	visit
}) => {
	await visit('plain');
	const frame = await embedIn(page);
	const before = await camera(frame);
	const at = await seaOf(frame);
	const kept = await watchWheel(frame);
	await page.mouse.move(at.x, at.y);
	await page.mouse.wheel(0, 150);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	// the hint is fetched when a hand first comes over the map
	await expect(async () => {
		await page.mouse.wheel(0, 10);
		await expect(frame.locator('[data-hint]')).toBeVisible({ timeout: 300 });
	}).toPass();
	await expect(frame.locator('[data-hint]')).toHaveAttribute('aria-hidden', 'true');

	await page.evaluate(() => scrollTo(0, 0));
	// the map is in use and hears the key: this is the zoom of the browser, for people who see little
	await page.mouse.click(at.x, at.y);
	const turns = (await kept()).length;
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -50);
	await page.keyboard.up('Control');
	await expect.poll(async () => (await kept()).length).toBe(turns + 1);
	expect(await kept()).not.toContain(true);
	expect(await camera(frame)).toEqual(before);
});

test('a pinch zooms the map she uses, and no other', async ({ page, visit }) => {
	await visit('plain');
	const frame = await embedIn(page);
	const at = await seaOf(frame);
	const { width } = await camera(frame);
	const kept = await watchWheel(frame);
	await pinchPad(page, at);
	await expect.poll(kept).toEqual([false]);
	await page.mouse.click(at.x, at.y);
	await pinchPad(page, at);
	await expect.poll(kept).toEqual([false, true]);
	await expect.poll(async () => (await camera(frame)).width).toBeGreaterThan(width * 1.1);
	await page.locator('#name').focus();
	await pinchPad(page, at);
	await expect.poll(kept).toEqual([false, true, false]);
});

test.describe('with fingers', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 } });

	test('a finger that means one of many marks brings the map closer first', async ({
		page,
		visit
	}) => {
		await visit('plain');
		const frame = await embedIn(page);
		const { width } = await camera(frame);
		// away from the numbers, which are large enough for a finger
		const at = await frame.locator('.atlas').evaluate((svg) => {
			const middle = (one: Element) => {
				const { x, y, width, height } = one.getBoundingClientRect();
				return { x: x + width / 2, y: y + height / 2 };
			};
			const hubs = [...svg.querySelectorAll('[data-node^="stage:"]')].map(middle);
			type Point = { x: number; y: number };
			const nearest = (at: Point, others: readonly Point[]) =>
				Math.min(...others.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)));
			const marks = [...svg.querySelectorAll('.mark')].map(middle);
			const clear = marks.filter((one) => nearest(one, hubs) > 24);
			const crowded = (one: Point) =>
				nearest(
					one,
					marks.filter((other) => other !== one)
				);
			return clear.reduce((best, one) => (crowded(one) < crowded(best) ? one : best));
		});
		const { x, y } = (await page.locator('iframe').boundingBox())!;
		await page.touchscreen.tap(x + at.x, y + at.y);
		await expect.poll(async () => (await camera(frame)).width).toBeGreaterThan(width * 1.5);
		expect(page.context().pages()).toHaveLength(1);
	});

	test('one finger scrolls her page, two fingers move the map', async ({ page, visit }) => {
		await visit('plain');
		const frame = await embedIn(page);
		const session = await page.context().newCDPSession(page);
		const touch = (
			type: 'touchStart' | 'touchMove' | 'touchEnd',
			...touchPoints: { x: number; y: number }[]
		) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: touchPoints.map((point, id) => ({ ...point, id }))
			});
		const { width } = await camera(frame);
		const at = await seaOf(frame);
		const [one, two] = [
			{ x: 150, y: at.y },
			{ x: 230, y: at.y }
		];
		await touch('touchStart', one);
		for (const up of [10, 30, 60, 90, 120]) {
			await touch('touchMove', { ...one, y: one.y - up });
			await page.waitForTimeout(60);
		}
		await expect(frame.locator('[data-hint]')).toHaveAttribute('aria-hidden', 'true');
		await touch('touchEnd');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
		expect((await camera(frame)).width).toBe(width);

		await page.evaluate(() => scrollTo(0, 0));
		await touch('touchStart', one, two);
		for (const out of [10, 30, 50])
			await touch('touchMove', { ...one, x: one.x - out }, { ...two, x: two.x + out });
		await touch('touchEnd');
		await expect.poll(async () => (await camera(frame)).width).toBeGreaterThan(width * 1.5);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
});

test('a zoomed map follows the mouse, and a drag chooses nothing', async ({ page, visit }) => {
	await visit('plain');
	const frame = await embedIn(page);
	const { width } = await camera(frame);
	await frame.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(async () => (await camera(frame)).width).toBeGreaterThan(width * 1.5);
	await page.waitForTimeout(400);
	const before = await camera(frame);
	const at = await seaOf(frame);
	await page.mouse.move(at.x, at.y);
	await page.mouse.down();
	await page.mouse.move(at.x + 80, at.y + 40, { steps: 5 });
	await page.mouse.up();
	const after = await camera(frame);
	expect(after.x).toBeCloseTo(before.x + 80, 0);
	expect(after.y).toBeCloseTo(before.y + 40, 0);
	await expect(frame.getByRole('complementary', { name: 'Details' })).toHaveCount(0);
});

test('all that one does in the map leaves her Back button alone', async ({ page, visit }) => {
	await visit('plain');
	const frame = await embedIn(page);
	const before = await page.evaluate(() => history.length);
	await choose(frame, 'Researcher');
	const left = await leftIn(frame);
	await search(frame, 'power');
	await expect(statusIn(frame)).not.toHaveText(new RegExp(`^${left} of`));
	await frame.locator('.atlas [data-node="stage:designing"]').click();
	const details = frame.getByRole('complementary', { name: 'Details' });
	await details.getByRole('button', { name: /^Close/ }).click();
	await expect(details).toHaveCount(0);
	for (const view of ['List', 'Matrix', 'Map']) {
		await frame.getByRole('link', { name: view, exact: true }).click();
		await expect.poll(() => frame.url()).toMatch(new RegExp(`/embed/v1/${view.toLowerCase()}/`));
	}
	expect(await page.evaluate(() => history.length)).toBe(before);
});
