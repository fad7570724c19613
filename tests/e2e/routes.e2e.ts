/** Somebody walks a route that was made for a purpose, or plans their own; and a mixed team looks for what all can read. */
import { everyLook } from './axe.ts';
import { awake, expect, mapOf, test } from './journey.ts';

test('a ready-made route: six stops in order, on the page, on the map and on a shortlist', async ({
	page
}) => {
	await page.goto('/routes/');
	await page.getByRole('link', { name: 'I have never done this before' }).click();
	const stops = page.locator('main li.stop');
	await expect(stops).toHaveCount(6);
	await expect(stops.first()).toContainText('Learn the five ideas');
	await page.getByRole('link', { name: 'Walk it on the map' }).click();
	const map = await mapOf(page);
	await expect(map.locator('.badge.stop text')).toHaveText(['1', '2', '3', '4', '5', '6']);
	await expect(map.locator('.star [data-link="path"]')).toHaveCount(5);
	const panel = page.getByRole('complementary', { name: 'Route' });
	await panel.getByRole('link', { name: 'Involvement Matrix' }).click();
	await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
		'Involvement Matrix'
	);
	await page.keyboard.press('Escape');
	await expect(panel).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(map.locator('.badge.stop')).toHaveCount(0);
	await expect(page).toHaveURL(/\/$/);
});

test('walked on the map, stop by stop: which one, why, and on to the next; the focus is never lost', async ({
	page
}) => {
	await page.goto('/?route=first-time');
	const panel = page.getByRole('complementary', { name: 'Route' });
	const first = panel.locator('li.stop a').first();
	await first.press('Enter');
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details).toContainText('Stop 1 of 6 of “I have never done this before”');
	await expect(details).toContainText('Learn the five ideas');
	await expect(details.getByRole('button', { name: 'Previous stop' })).toHaveCount(0);
	await details.getByRole('button', { name: 'Next stop' }).press('Enter');
	await expect(details).toContainText('Stop 2 of 6');
	await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel).toBeVisible();
	await expect(first).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(page.locator('body')).not.toBeFocused();
});

for (const [width, height] of [
	[390, 844],
	[1024, 768],
	[1280, 720],
	[1440, 900]
] as const)
	test(`all stops of a route are in view at ${width} x ${height}, and again when one is closed`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/?route=paying-fairly');
		const hidden = () =>
			page.locator('.badge.stop').evaluateAll((stops) =>
				stops
					.filter((stop) => {
						const { x, y, width, height } = stop.getBoundingClientRect();
						const top = document.elementFromPoint(x + width / 2, y + height / 2);
						return !top?.closest('.frame');
					})
					.map((stop) => stop.textContent)
			);
		await expect(page.locator('.badge.stop')).toHaveCount(7);
		await expect.poll(hidden).toEqual([]);
		await page.locator('aside li.stop a').first().click();
		await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
		await page.getByRole('button', { name: 'Close details' }).click();
		await expect.poll(hidden).toEqual([]);
	});

test('an address with a route that there is not says so, and leads to those that there are', async ({
	page
}) => {
	await page.goto('/?route=to-nowhere');
	const panel = page.getByRole('complementary', { name: 'Route' });
	await expect(panel).toContainText('There is no such route');
	await panel.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Routes');
});

test('a route of one’s own, by keyboard at 390 px: answered, reordered, shortened, sent on', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/routes/plan/');
	for (const name of ['Public contributors', 'Designing the research', '1 hour']) {
		const choice = page.getByRole('button', { name, exact: true });
		await choice.focus();
		await page.keyboard.press('Enter');
		await expect(choice).toHaveAttribute('aria-pressed', 'true');
	}
	await expect(page).toHaveURL(/role=public-contributor&stage=designing&within=60$/);
	const stops = page.locator('main li.stop');
	const names = () => stops.locator('a').allTextContents();
	const before = await names();
	expect(before.length).toBeGreaterThan(1);

	await page.getByRole('button', { name: `Move down: ${before[0]}` }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText(/ is now 2 of /);
	expect((await names()).slice(0, 2)).toEqual([before[1], before[0]]);
	await expect(page.getByRole('button', { name: `Move down: ${before[0]}` })).toBeFocused();

	await page.getByRole('button', { name: `Remove: ${before[0]}` }).press('Enter');
	await expect(stops).toHaveCount(before.length - 1);
	const changed = await names();

	const other = await page.context().newPage();
	await other.goto(page.url());
	await expect(other.locator('main li.stop a')).toHaveText(changed);
	await other.getByRole('button', { name: 'Start again from my answers' }).click();
	await expect(other.locator('main li.stop a')).toHaveText(before);
	await other.close();
});

test('a stop can be dragged to another place', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 1400 });
	await page.goto('/routes/plan/?stops=powercube,pirit,lundy-model');
	const stops = page.locator('main li.stop');
	await stops.nth(2).locator('.reason').dragTo(stops.nth(0).locator('.reason'));
	await expect(page).toHaveURL(
		/stops=lundy-model%2Cpowercube%2Cpirit|stops=lundy-model,powercube,pirit/
	);
});

test.describe('by finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
	test('a stop is dragged by its grip; anywhere else a finger scrolls', async ({ page }) => {
		await page.goto('/routes/plan/?stops=powercube,pirit,lundy-model');
		const stops = page.locator('main li.stop');
		await stops.nth(0).scrollIntoViewIfNeeded();
		const touch = await page.context().newCDPSession(page);
		const swipe = async (from: string, y: number) => {
			const box = await stops.nth(0).locator(from).boundingBox();
			const at = { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 };
			const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
				touch.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: y === undefined ? [] : [{ x: at.x, y }]
				});
			await send('touchStart', at.y);
			for (let step = 1; step <= 8; step++) await send('touchMove', at.y + (y * step) / 8);
			await send('touchEnd');
		};
		await page.evaluate(() => scrollBy(0, 200));
		const before = await page.evaluate(() => scrollY);
		await swipe('.reason', -90);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
		await expect(page).toHaveURL(/stops=powercube,pirit,lundy-model/);

		await stops.nth(0).evaluate((stop) => scrollBy(0, stop.getBoundingClientRect().top - 150));
		const height = (await stops.nth(0).boundingBox())?.height ?? 0;
		await swipe('[data-grip]', height + 40);
		await expect(page).toHaveURL(/stops=pirit,powercube,lundy-model/);
	});
});

test('printed, a route is a checklist with its address', async ({ page }) => {
	await page.goto('/routes/paying-fairly/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/This route online/)).toBeVisible();
	await expect(page.locator('.paper svg')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Print as a checklist' })).toBeHidden();
	const box = await page
		.locator('main li.stop')
		.first()
		.evaluate((stop) => getComputedStyle(stop, '::before').content);
	expect(box).toContain('☐');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('routes are whole, and the planner says what it needs', async ({ page }) => {
		await page.goto('/routes/writing-the-bid/');
		await expect(page.locator('main li.stop')).toHaveCount(7);
		await expect(page.getByRole('img', { name: /across the map/ })).toBeVisible();
		await page.goto('/routes/plan/');
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Paying people fairly' })).toBeVisible();
	});

	test('two groups are compared by links alone', async ({ page }) => {
		await page.goto('/compare/');
		await page.getByRole('link', { name: /Public contributors and health and care staff/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Public contributors and health and care staff'
		);
		await expect(page.getByText(/^\d+ resources for both\.$/)).toBeVisible();
	});
});

test('with little time the route is short, promises nothing, and says what has no stop', async ({
	page
}) => {
	await page.goto('/routes/plan/?stage=getting-started,designing,sharing');
	await page.getByRole('button', { name: '30 minutes' }).click();
	await expect(page.locator('main li.stop')).toHaveCount(2);
	const status = page.getByRole('status');
	await expect(status).toContainText('A route with 2 stops.');
	await expect(status).toContainText(/There is no stop for: /);
	const said = await status.textContent();
	await page.getByRole('button', { name: 'As long as it takes' }).click();
	await expect(status).not.toHaveText(said ?? '');
	await page.goto('/routes/plan/?stops=powercube');
	await page.getByRole('button', { name: 'Remove: ' }).press('Enter');
	await expect(status).toContainText('at least one stop');
	await expect(page.locator('main li.stop')).toHaveCount(1);
});

test('pages to read are never wider than a phone, nor than a tablet with large type', async ({
	page
}) => {
	for (const address of [
		'/compare/',
		'/compare/public-contributor/researcher/',
		'/routes/',
		'/routes/plan/',
		'/questions/',
		'/training/'
	]) {
		await page.goto(address);
		for (const [width, type] of [
			[320, '100%'],
			[390, '100%'],
			[768, '200%']
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			const over = await page.evaluate((type) => {
				document.documentElement.style.fontSize = type;
				return document.documentElement.scrollWidth - innerWidth;
			}, type);
			expect(over, `${address} at ${width}`).toBeLessThanOrEqual(0);
		}
	}
});

for (const address of [
	'/routes/',
	'/routes/first-time/',
	'/routes/plan/?role=researcher&stage=designing',
	'/?route=first-time',
	'/compare/professional/organisation/'
])
	test(`axe finds nothing at ${address}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(address);
		await awake(page);
		expect(await everyLook(page)).toEqual([]);
	});
