/**
 * axe on every kind of page and on the map as one finds it, narrow and wide, light and dark. What people make of the
 * three views is in explored.e2e.ts.
 */
import type { Page } from '@playwright/test';
import { everyLook, forced, lightAndDark, widths, widthsFor } from './axe.ts';
import { expect, openMap, test } from './journey.ts';

// axe reads every element many times, and machines are busy
test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

async function openSelected(page: Page, id: string): Promise<void> {
	await openMap(page, `?node=${id}`);
	await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
	await expect(page.locator('.star path').first()).toBeAttached();
}

for (const width of widths) {
	test.describe(`${width} px wide`, () => {
		test.use({ viewport: { width, height: 800 } });

		test('axe finds nothing on the map at rest, nor behind an open door', async ({ page }) => {
			await openMap(page);
			const found = await lightAndDark(page, 'at rest');
			found.push(...(await forced(page, 'at rest')));
			await page.getByRole('group', { name: 'I want to', exact: true }).locator('summary').click();
			await expect(page.locator('details[open] a').first()).toBeVisible();
			// the picture is as it was
			found.push(...(await lightAndDark(page, 'an open door', ['.atlas'])));
			expect(found).toEqual([]);
		});

		test('axe finds nothing with a stage selected, nor with a resource', async ({ page }) => {
			await openSelected(page, 'stage:designing');
			const found = await lightAndDark(page, 'a stage', ['.atlas']);
			await openSelected(page, 'resource:powercube');
			// wide the picture is seen beside the details; narrow it is as at rest
			const without = width === 1280 ? [] : ['.atlas'];
			found.push(...(await lightAndDark(page, 'a resource', without)));
			found.push(...(await forced(page, 'a resource', without)));
			expect(found).toEqual([]);
		});
	});
}

for (const width of widthsFor('wide'))
	test(`axe finds nothing on the map zoomed in, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await openMap(page);
		const names = page.locator('.labels .level:visible text');
		const before = await names.count();
		for (let press = 0; press < 3; press++)
			await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => names.count()).toBeGreaterThan(before);
		expect(await lightAndDark(page, 'zoomed', ['.below'])).toEqual([]);
	});

for (const address of [
	'/resources/powercube/',
	// replaced by something newer: it warns
	'/resources/involve-guidance-coproducing-2018/',
	'/stages/designing/',
	'/audiences/professional/',
	'/topics/power-relationships/',
	'/stages/',
	'/audiences/',
	'/topics/',
	'/about/',
	'/data/',
	'/accessibility/',
	'/privacy/'
])
	test(`axe finds nothing at ${address}`, async ({ page }) => {
		await page.goto(address);
		expect(await everyLook(page)).toEqual([]);
	});

test('axe finds nothing in the list', async ({ page }) => {
	await page.goto('/list/');
	// the articles are alike: some of two groups speak for all, in a tenth of the time
	await page.locator('.groups > section').evaluateAll((groups) => {
		for (const group of groups.slice(1, -1)) group.remove();
	});
	for (const group of await page.locator('.groups > section').all())
		await group.locator('article').evaluateAll((articles) => {
			for (const article of articles.slice(5)) article.remove();
		});
	await page.locator('.groups article').evaluateAll((articles) => {
		for (const article of articles) (article as HTMLElement).style.contentVisibility = 'visible';
	});
	expect(await everyLook(page)).toEqual([]);
});

test('axe finds nothing where an address leads nowhere', async ({ page, complaints }) => {
	const answer = await page.goto('/no/such/page');
	expect(answer?.status()).toBe(404);
	expect(await everyLook(page)).toEqual([]);
	// the browser itself notes the answer
	expect(complaints.splice(0)).toEqual([expect.stringContaining('404 (Not Found)')]);
});

test('in forced colours a selected mark stands out from the others, and shapes from their ground', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openSelected(page, 'resource:powercube');
	const look = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => {
				const { fill, stroke, strokeWidth } = getComputedStyle(element);
				return { fill, stroke, strokeWidth };
			});
	const active = await look('.mark.active .shape');
	const other = await look('.mark:not(.active, .hollow) .shape');
	const land = await look('.land');
	expect(active.stroke).not.toBe(other.stroke);
	expect(parseFloat(active.strokeWidth)).toBeGreaterThan(parseFloat(other.strokeWidth));
	expect(other.fill).not.toBe(land.fill);
	expect(land.stroke).not.toBe(land.fill);
});
