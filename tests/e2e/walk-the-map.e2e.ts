/** A person walks over the map by arrow keys. Where each key leads is tested without a browser; here it meets the focus. */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { ALL, countFor } from './data.ts';
import { details } from './explorer.ts';
import { expect, node, openMap, test } from './journey.ts';

// the map follows the focus at once
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const stop = (page: Page) => page.locator('.atlas [tabindex="0"]');
const menu = (page: Page) => page.getByRole('menu', { name: 'Groups that this belongs to' });
const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom in' });
const name = (page: Page) => stop(page).getAttribute('aria-label');

/** From the buttons back into the map. */
async function enter(page: Page): Promise<void> {
	await zoomIn(page).focus();
	await page.keyboard.press('Shift+Tab');
	await expect(stop(page)).toBeFocused();
	// what moves the map comes with the first focus
	await expect.poll(async () => (await seen(page)).covered).toBeNull();
}

test('the map is one stop: Tab and Shift with Tab leave it in one press, from wherever one is', async ({
	page
}) => {
	await openMap(page);
	for (const keys of [
		[],
		['ArrowRight'],
		['ArrowRight', 'ArrowDown', 'ArrowRight'],
		['ArrowDown', 'ArrowDown']
	]) {
		await enter(page);
		for (const key of keys) await page.keyboard.press(key);
		await expect(stop(page)).toHaveCount(1);
		const here = await name(page);
		await page.keyboard.press('Tab');
		await expect(zoomIn(page)).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(stop(page)).toBeFocused();
		expect(await name(page), 'the place is kept').toBe(here);
		await page.keyboard.press('Shift+Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('section.map'))).toBeNull();
	}
});

test('left and right go through the groups and round, down goes into one, up out of it', async ({
	page
}) => {
	await openMap(page);
	await enter(page);
	await page.keyboard.press('Home');
	const first = await name(page);
	expect(first).toBeTruthy();
	await page.keyboard.press('ArrowRight');
	const second = await name(page);
	expect(second).not.toBe(first);
	await page.keyboard.press('ArrowLeft');
	expect(await name(page)).toBe(first);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowRight');
	expect(await name(page), 'round and back').toBe(first);
	await page.keyboard.press('ArrowDown');
	await expect(stop(page)).toHaveAttribute('data-node', /^resource:/);
	expect(await name(page)).toMatch(/, 1 of \d+ in /);
	await page.keyboard.press('End');
	const last = /, (\d+) of (\d+) in /.exec((await name(page)) ?? '');
	expect(last?.[1]).toBe(last?.[2]);
	await page.keyboard.press('ArrowRight');
	expect(await name(page), 'after the last comes the first').toMatch(/, 1 of \d+ in /);
});

test('a resource in several groups offers them; up and down again leads back to it', async ({
	page
}) => {
	await openMap(page);
	const links = page.waitForResponse(/links\.json/);
	await node(page, 'resource:powercube').focus();
	await links;
	await expect(page.locator('.star path').first()).toBeAttached();
	await page.keyboard.press('ArrowUp');
	await expect(menu(page)).toBeVisible();
	const items = menu(page).getByRole('menuitemradio');
	expect(await items.count()).toBeGreaterThan(1);
	await expect(items.and(page.locator('[aria-checked="true"]'))).toHaveCount(1);
	await expect(menu(page).locator(':focus')).toHaveCount(1);
	// Escape changes nothing
	await page.keyboard.press('Escape');
	await expect(menu(page)).toHaveCount(0);
	await expect(node(page, 'resource:powercube')).toBeFocused();
	// each of the groups leads up, and down again back
	const names = await (async () => {
		await page.keyboard.press('ArrowUp');
		return items.allInnerTexts();
	})();
	await page.keyboard.press('Escape');
	for (const [index, label] of names.entries()) {
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Home');
		for (let press = 0; press < index; press++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(menu(page)).toHaveCount(0);
		await expect(stop(page)).toBeFocused();
		expect(await name(page)).toContain(label.replace('✓', '').trim());
		await page.keyboard.press('ArrowDown');
		await expect(node(page, 'resource:powercube')).toBeFocused();
	}
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Tab');
	await expect(zoomIn(page), 'Tab leaves the map from the menu too').toBeFocused();
	await expect(menu(page)).toHaveCount(0);
});

test('Enter and Space select what has the focus, Escape ends it and comes back', async ({
	page
}) => {
	await openMap(page);
	for (const key of ['Enter', 'Space']) {
		await enter(page);
		await page.keyboard.press('ArrowRight');
		const here = (await stop(page).getAttribute('data-node')) ?? '';
		await page.keyboard.press(key);
		await expect(page).toHaveURL(`/?node=${here}`);
		await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(details(page)).toHaveCount(0);
		await expect(node(page, here)).toBeFocused();
	}
});

test('a filter that takes the place away leaves the focus in the map, on something that is left', async ({
	page
}) => {
	await openMap(page, '?role=professional');
	await expect(page.locator('.atlas.narrowed')).toBeAttached();
	await enter(page);
	for (let press = 0; press < 30; press++) {
		await page.keyboard.press(press % 3 === 0 ? 'ArrowDown' : 'ArrowRight');
		if ((await menu(page).count()) > 0) await page.keyboard.press('Escape');
		await expect(stop(page)).toHaveCount(1);
		await expect(stop(page)).not.toHaveAttribute('aria-hidden', 'true');
	}
	// going back to fewer keeps one stop
	await page.getByRole('combobox', { name: 'Search the map' }).fill('payment');
	await expect(page.getByRole('status')).not.toHaveText(
		`${countFor('professional')} of ${ALL} resources`
	);
	await expect(stop(page)).toHaveCount(1);
	await expect(stop(page)).not.toHaveAttribute('aria-hidden', 'true');
});

/** What has the focus: how many nodes, and what lies on top of it instead, if all of it is covered. */
const seen = (page: Page) =>
	page.evaluate(() => {
		const focused = document.activeElement;
		const mark = focused?.closest('.atlas [data-node]');
		const target = (mark?.querySelector('.shape, .disc') ?? focused)?.getBoundingClientRect();
		const inMenu = focused?.closest('[role="menu"]') ?? null;
		const { x = -1, y = -1, width = 0, height = 0 } = target ?? {};
		const points = [0.5, 0.2, 0.8].flatMap((a) =>
			[0.5, 0.2, 0.8].map((b) => [x + a * width, y + b * height] as const)
		);
		const tops = points.map(([left, top]) => document.elementFromPoint(left, top));
		// a mark may be no target itself: then the picture under it must be on top
		const home = inMenu ?? focused?.closest('.frame');
		const clear = tops.some((top) => top !== null && home?.contains(top) === true);
		const cover = tops[0];
		return {
			nodes: mark ? document.querySelectorAll('.atlas :focus').length : inMenu ? 1 : 0,
			covered: clear
				? null
				: `${mark?.getAttribute('data-node')} at ${Math.round(x)}, ${Math.round(y)} by ${cover ? `${cover.tagName} ${cover.className} in ${cover.closest('section, aside, .foot, header')?.className}` : 'the edge of the window'}`
		};
	});

for (const { width, height, query } of [
	{ width: 1280, height: 1024, query: '' },
	{ width: 1280, height: 720, query: '?node=stage:designing' },
	{ width: 1280, height: 720, query: '?role=researcher' },
	{ width: 640, height: 512, query: '?node=stage:designing' },
	{ width: 320, height: 256, query: '?node=stage:designing' }
])
	test(`the focus is on one node and never hidden, ${width} x ${height} ${query}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await openMap(page, query);
		if (query.includes('node')) await expect(details(page)).toBeVisible();
		await enter(page);
		const key = fc.constantFrom(
			...['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End']
		);
		const hidden: string[] = [];
		for (const press of fc.sample(key, { numRuns: 25, seed: width + height })) {
			await page.keyboard.press(press);
			const inMenu = (await menu(page).count()) > 0;
			const { nodes, covered } = await seen(page);
			expect(nodes).toBe(1);
			if (covered) hidden.push(`${press}: ${covered}`);
			if (inMenu) await page.keyboard.press(hidden.length % 2 ? 'Enter' : 'Escape');
		}
		expect(hidden).toEqual([]);
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('how two things are linked is said without the map, and can be put away', async ({
		page
	}) => {
		await page.goto('/?node=resource:powercube&to=stage:designing');
		const path = details(page).getByRole('region', { name: 'How these two are linked' });
		await expect(path).toContainText('Designing the research');
		await path.getByRole('button', { name: 'Clear the path' }).click();
		await expect(path).toHaveCount(0);
		await expect(page).toHaveURL('/?node=resource:powercube');
		await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
	});

	test('what Tab comes to is not behind the details', async ({ page }) => {
		await page.goto('/?node=resource:powercube', { waitUntil: 'networkidle' });
		await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
		const covered: string[] = [];
		for (let press = 0; press < 30; press++) {
			await page.keyboard.press('Tab');
			const behind = await page.evaluate(() => {
				const focused = document.activeElement;
				const sheet = document.querySelector('aside[data-covers-map]');
				if (!focused || !sheet || sheet.contains(focused)) return null;
				return focused.getBoundingClientRect().top >= sheet.getBoundingClientRect().top
					? (focused.textContent ?? '').trim()
					: null;
			});
			if (behind !== null) covered.push(behind);
		}
		expect(covered).toEqual([]);
	});
});
