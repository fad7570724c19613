/** The page for people who use a keyboard, and for people who asked for less motion. */
import type { Page } from '@playwright/test';
import { awake, expect, node, openMap, test } from './journey.ts';

interface Stop {
	/** Name as a screen reader would say it, or near enough. */
	name: string;
	tag: string;
	/** Which part of the page. */
	part: string;
	inPicture: boolean;
	/** Something shows that it has the focus: an outline, or another look than without. */
	visible: boolean;
	y: number;
}

/** What has the focus now. */
const stop = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const shape = element.querySelector('.shape, .disc') ?? element;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const { stroke } = getComputedStyle(shape);
		const box = element.getBoundingClientRect();
		const part =
			element.closest('header, nav, footer, aside, [role="group"], section, main')?.tagName ?? '';
		return {
			name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
			tag: element.tagName,
			part: element.closest('body > * header, header')
				? 'header'
				: element.closest('footer')
					? 'footer'
					: part.toLowerCase(),
			inPicture: element.closest('.atlas') !== null,
			visible:
				(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
				boxShadow !== 'none' ||
				(element.closest('.atlas') !== null && stroke !== 'none'),
			y: box.y + scrollY
		};
	});

/** Tab from the top of the page until the focus leaves it. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let press = 0; press < 200; press++) {
		await page.keyboard.press('Tab');
		const here = await stop(page);
		if (here.tag === 'BODY' || here.tag === 'HTML') return stops;
		stops.push(here);
	}
	throw new Error('Tab does not come to an end');
}

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const role = (page: Page) => page.getByRole('group', { name: 'I am a', exact: true });

test('the first Tab offers to skip to the content, and Enter does so', async ({ page }) => {
	await openMap(page);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: /^skip/i });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: /as a list$/ })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('combobox', { name: 'Search the map' })).toBeFocused();
});

test('Tab goes through the page in the order in which it is read, and sees where it is', async ({
	page
}) => {
	await openMap(page);
	const stops = await walk(page);
	const names = stops.map(({ name }) => name);
	const order = [
		/^skip/i,
		/^Common Ground/,
		/^Map$/,
		/^List$/,
		/^Matrix$/,
		/as a list$/,
		/^Search the map$/,
		/^I am a/,
		/^I want to/,
		/^Filters/,
		/^Getting started, stage/,
		/^Zoom in$/,
		/^Zoom out$/,
		/^Show whole map$/,
		/^Getting started$/,
		/^Accessibility/,
		/^Privacy/
	].map((name) => names.findIndex((one) => name.test(one)));
	expect(order, names.join(' | ')).not.toContain(-1);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	expect(stops.filter(({ visible }) => !visible)).toEqual([]);
	expect(stops.filter(({ name }) => name === '')).toEqual([]);
	// people would have to press 239 times to get past it
	expect(stops.filter(({ inPicture }) => inPicture).length).toBeLessThanOrEqual(1);
});

test('the way back by Shift and Tab passes the same stops', async ({ page }) => {
	await openMap(page);
	const forward = (await walk(page)).map(({ name }) => name);
	const back: string[] = [];
	// the focus has left at the end: the walk back begins there
	for (let press = 0; press < forward.length; press++) {
		await page.keyboard.press('Shift+Tab');
		back.push((await stop(page)).name);
	}
	expect(back.reverse()).toEqual(forward);
});

test('a door opens with Enter, an answer is chosen with Enter, and the focus stays at the door', async ({
	page
}) => {
	await openMap(page);
	await role(page).locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(role(page).getByRole('link').first()).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const { name } = await stop(page);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/[?]role=/);
	await expect(role(page).locator('summary')).toBeFocused();
	await expect(role(page).locator('summary')).toContainText(name.split(' ').at(-1) ?? name);
});

test('Escape closes the details and gives the focus back to where the person was', async ({
	page
}) => {
	await openMap(page);
	const search = page.getByRole('combobox', { name: 'Search the map' });
	await search.fill('powercube');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(details(page)).toHaveCount(0);
	await expect(page).toHaveURL('/?q=powercube');
	await expect(search).toBeFocused();
});

test('from the details Tab reaches everything in them and nothing behind them first', async ({
	page
}) => {
	await openMap(page);
	await node(page, 'resource:powercube').click();
	await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
	const links = await details(page).getByRole('link').count();
	expect(links).toBeGreaterThan(3);
	for (let index = 0; index < links; index++) {
		await page.keyboard.press('Tab');
		await expect(details(page).locator(':focus')).toHaveCount(1);
		expect((await stop(page)).visible).toBe(true);
	}
});

test('an address with a selection does not take the focus into the details', async ({ page }) => {
	await openMap(page, '?node=resource:powercube');
	await awake(page);
	await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
	await expect(details(page).locator(':focus')).toHaveCount(0);
	await page.keyboard.press('Tab');
	await expect(details(page).locator(':focus')).toHaveCount(0);
});

test('the zoom buttons work by keyboard and keep the focus', async ({ page }) => {
	const map = await openMap(page);
	const width = async () => (await map.locator('.atlas').boundingBox())?.width ?? 0;
	const before = await width();
	for (const [button, key] of [
		['Zoom in', 'Enter'],
		['Zoom in', 'Space'],
		['Zoom out', 'Space'],
		['Show whole map', 'Enter']
	] as const) {
		const start = await width();
		await page.getByRole('button', { name: button }).focus();
		await page.keyboard.press(key);
		const larger = button === 'Zoom in';
		await expect
			.poll(async () => (larger ? (await width()) > start * 1.5 : (await width()) < start / 1.5))
			.toBe(true);
		// the camera comes to rest
		await page.waitForTimeout(300);
		await expect(page.getByRole('button', { name: button })).toBeFocused();
	}
	expect(await width()).toBeCloseTo(before, 0);
});

test('typing letters, digits and signs changes nothing', async ({ page }) => {
	await openMap(page);
	const state = () =>
		page.evaluate(() => [
			location.href,
			document.querySelector('.layer')?.getAttribute('style') ?? '',
			document.querySelectorAll('.active, .context, details[open], aside').length,
			document.activeElement?.tagName ?? ''
		]);
	for (const place of [
		page.getByRole('main'),
		page.getByRole('button', { name: 'Zoom in' }),
		role(page).locator('summary')
	]) {
		await place.focus();
		const before = await state();
		await page.keyboard.type("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789+-=_/?.,;'[]#*");
		await page.waitForTimeout(350);
		expect(await state()).toEqual(before);
	}
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a zoom button is done at once, and nothing on the page runs', async ({ page }) => {
		await openMap(page);
		const done = await page.evaluate(() => {
			const width = () => document.querySelector('.atlas')?.getBoundingClientRect().width ?? 0;
			const before = width();
			document.querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
			return { ratio: width() / before, animations: document.getAnimations().length };
		});
		expect(done.ratio).toBeCloseTo(1.6, 1);
		expect(done.animations).toBe(0);
	});

	test('opening a door, selecting and closing run no animation', async ({ page }) => {
		await openMap(page);
		const running = () =>
			page.evaluate(
				() => document.getAnimations().filter(({ playState }) => playState === 'running').length
			);
		await role(page).locator('summary').click();
		expect(await running()).toBe(0);
		await role(page).getByRole('link').first().click();
		await expect(page).toHaveURL(/[?]role=/);
		expect(await running()).toBe(0);
		await node(page, 'stage:getting-started').click();
		await expect(details(page)).toBeVisible();
		expect(await running()).toBe(0);
		await page.keyboard.press('Escape');
		await expect(details(page)).toHaveCount(0);
		expect(await running()).toBe(0);
	});
});
