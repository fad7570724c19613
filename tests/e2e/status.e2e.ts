/** What is said to a person who does not see the change: once for each thing done, short, and never while she types. */
import type { Page } from '@playwright/test';
import { ALL, countFor } from './data.ts';
import { details, door, openFilters, filters, searchBox, status } from './explorer.ts';
import { expect, node, openMap, test } from './journey.ts';

/** Longer than any change waits to be said, ms. */
const QUIET = 1100;

type Saying = Window & { said: string[] };

/** Writes down what a screen reader is given to say. */
async function listen(page: Page): Promise<void> {
	await expect(status(page)).toHaveCount(1);
	await status(page).evaluate((region) => {
		const said: string[] = [];
		(window as unknown as Saying).said = said;
		new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});
}

/** What has been said since the last time, once it is quiet. */
async function said(page: Page): Promise<string[]> {
	await page.waitForTimeout(QUIET);
	return page.evaluate(() => (window as unknown as Saying).said.splice(0));
}

test('each thing done is said once, in at most twelve words', async ({ page }) => {
	await openMap(page);
	// what is fetched once must not be what the first answer waits for
	await searchBox(page).focus();
	await listen(page);
	const all: string[] = [];
	const once = async (what: string, words: RegExp) => {
		const now = await said(page);
		expect(now.length, `${what}: ${now.join(' | ')}`).toBe(1);
		expect(now[0], what).toMatch(words);
		all.push(...now);
	};

	await door(page, 'I am a').locator('summary').click();
	expect(await said(page), 'a door that opens changes nothing').toEqual([]);
	await door(page, 'I am a').getByRole('link').nth(2).click();
	await once(
		'an answer behind a door',
		new RegExp(`^${countFor('professional')} of ${ALL} resources$`)
	);

	await openFilters(page);
	expect(await said(page), 'filters that open change nothing').toEqual([]);
	await filters(page).getByRole('checkbox', { name: 'Designing the research' }).check();
	await once('a filter', new RegExp(`^\\d+ of ${ALL} resources$`));
	await filters(page).getByRole('button', { name: 'Close filters' }).click();

	await searchBox(page).fill('power');
	await once('a search', new RegExp(`^(\\d+ of ${ALL}|No) resources`));
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'Clear filters' }).click();
	await once('all taken away', new RegExp(`^${ALL} resources$`));

	await node(page, 'resource:powercube').focus();
	await page.keyboard.press('Enter');
	await expect(details(page)).toBeVisible();
	await once('a selection', /Details are open$/);
	await page.keyboard.press('Escape');
	await once('its end', new RegExp(`^${ALL} resources$`));

	for (const words of all) expect(words.split(/\s+/).length, words).toBeLessThanOrEqual(12);
});

test('while somebody types nothing is said, and the answer once at the end', async ({ page }) => {
	await openMap(page);
	await searchBox(page).focus();
	await listen(page);
	await searchBox(page).pressSequentially('payment for people', { delay: 60 });
	expect(await page.evaluate(() => (window as unknown as Saying).said)).toEqual([]);
	const now = await said(page);
	expect(now.length, now.join(' | ')).toBe(1);
});

test('a suggestion that is chosen searches and selects, and is said once', async ({ page }) => {
	await openMap(page);
	await searchBox(page).focus();
	await listen(page);
	await searchBox(page).pressSequentially('powercube', { delay: 20 });
	await page.getByRole('option').first().waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(details(page)).toBeVisible();
	const now = await said(page);
	expect(now.length, now.join(' | ')).toBe(1);
	expect(now[0]).toMatch(new RegExp(`^\\d+ of ${ALL} resources\\. Details are open$`));
});

test('each view has one status and says the number at once', async ({ page }) => {
	for (const address of ['/', '/list/', '/matrix/']) {
		await page.goto(address);
		await expect(status(page)).toHaveCount(1);
		await expect(status(page)).toHaveText(`${ALL} resources`);
	}
});
