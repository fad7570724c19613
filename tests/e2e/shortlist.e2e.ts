/** A facilitator has a workshop tomorrow: she collects a few things, puts them in order, prints and sends them. */
import type { Page } from '@playwright/test';
import { expect, openMap, test } from './journey.ts';

const titles = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const three = '/shortlist/?list=powercube,arnstein-ladder,pirit';

async function openList(page: Page, address = three): Promise<void> {
	await page.goto(address);
	await expect(titles(page).first()).toBeVisible();
}

test('collects one thing on the map and goes to her list', async ({ page }) => {
	await openMap(page, '?node=resource:powercube');
	const details = page.getByRole('complementary', { name: 'Details' });
	await details.getByRole('button', { name: 'Add to shortlist' }).click();
	await expect(page).toHaveURL(/[?&]list=powercube/);
	await expect(button(page, 'Remove from shortlist')).toBeVisible();
	await details.getByRole('link', { name: 'See your shortlist (1)' }).click();
	await expect(page).toHaveURL(/\/shortlist\/\?.*list=powercube/);
	await expect(titles(page)).toHaveText(['Powercube: understanding power for social change']);
});

test('adds a thing on its own page, and takes it off again', async ({ page }) => {
	await page.goto('/resources/pirit/?list=powercube');
	await button(page, 'Add to shortlist').click();
	await expect(page).toHaveURL('/resources/pirit/?list=powercube,pirit');
	await button(page, 'Remove from shortlist').click();
	await expect(page).toHaveURL('/resources/pirit/?list=powercube');
});

test('keeps her list while she looks round', async ({ page }) => {
	await page.goto('/resources/powercube/?list=pirit');
	await expect(button(page, 'Add to shortlist')).toBeVisible();
	const menu = page.getByRole('navigation', { name: 'Main menu' });
	await page.getByRole('link', { name: 'Getting started' }).first().click();
	await expect(page).toHaveURL('/stages/getting-started/?list=pirit');
	await menu.getByRole('link', { name: 'About' }).click();
	await expect(page).toHaveURL('/about/?list=pirit');
	await page.goBack();
	await expect(page).toHaveURL('/stages/getting-started/?list=pirit');
	await menu.getByRole('link', { name: 'Map' }).click();
	await expect(page).toHaveURL('/?list=pirit');
});

test('puts things in order with the keyboard; the address keeps the order, Back undoes a step', async ({
	page
}) => {
	await openList(page);
	const before = await titles(page).allInnerTexts();
	const down = button(page, `Move down: ${before[0]}`);
	await down.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/shortlist/?list=arnstein-ladder,powercube,pirit');
	await expect(down).toBeFocused();
	await expect(page.getByRole('status')).toHaveText(`“${before[0]}” is now 2 of 3.`);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/shortlist/?list=arnstein-ladder,pirit,powercube');
	await page.reload();
	await expect(titles(page).last()).toHaveText(before[0] ?? '');
	await page.goBack();
	await expect(page).toHaveURL('/shortlist/?list=arnstein-ladder,powercube,pirit');
});

test('takes one thing off and clears the rest', async ({ page }) => {
	await openList(page);
	const [first = '', second = ''] = await titles(page).allInnerTexts();
	await button(page, `Remove: ${first}`).click();
	await expect(titles(page)).toHaveCount(2);
	await expect(button(page, `Remove: ${second}`)).toBeFocused();
	await button(page, 'Clear').click();
	await expect(page).toHaveURL('/shortlist/');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByText(/A shortlist is a list of resources/)).toBeVisible();
});

test('sends the link: whoever opens it sees the same list, and no filter of hers', async ({
	page,
	baseURL
}) => {
	await openList(page, `${three}&role=researcher`);
	await button(page, 'Share').click();
	const link = page.getByRole('textbox', { name: 'Link' });
	await expect(link).toHaveValue(baseURL + three);
	const seen = await titles(page).allTextContents();
	await openList(page, await link.inputValue());
	await expect(titles(page)).toHaveText(seen);
});

test('saves all references as one file', async ({ page }) => {
	await openList(page);
	for (const [form, name] of [
		['RIS', 'shortlist.ris'],
		['BibTeX', 'shortlist.bib']
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			button(page, `Download ${form}`).click()
		]);
		expect(download.suggestedFilename()).toBe(name);
	}
});

test('prints it: large type, every address in full, a code for the list, and no buttons', async ({
	page,
	baseURL
}) => {
	await openList(page);
	const addresses = await page.getByRole('article').locator('.address').allTextContents();
	await expect(page.getByText('This shortlist online')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('img', { name: `QR code for ${baseURL}${three}` })).toBeVisible();
	await expect(page.getByText(`This shortlist online${baseURL}${three}`)).toBeVisible();
	for (const address of addresses) {
		expect(address).toMatch(/^https?:\/\//);
		await expect(page.getByText(address)).toBeVisible();
	}
	const sizes = await page
		.getByRole('article')
		.locator('p')
		.evaluateAll((lines) => lines.map((line) => parseFloat(getComputedStyle(line).fontSize)));
	// 14 pt are 18.67 px
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18.6);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g), 'three entries fit one sheet').toHaveLength(1);
	// A4 in points
	expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
});

test('opens an old link: what is not on the map any more is left out and said', async ({
	page
}) => {
	await openList(page, '/shortlist/?list=powercube,was-here-once');
	await expect(titles(page)).toHaveCount(1);
	await expect(page.getByText('1 thing in this link is not on the map any more.')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('reads what a shortlist is, and finds the list of everything', async ({ page }) => {
		await page.goto(three);
		await expect(page.getByText(/A shortlist is a list of resources/)).toBeVisible();
		await expect(page.getByText(/needs JavaScript/)).toBeVisible();
		await page.getByRole('link', { name: 'Look through the list' }).click();
		await expect(page).toHaveURL('/list/');
	});
});
