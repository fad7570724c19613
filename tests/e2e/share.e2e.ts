/** An involvement lead gives on what she found. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { awake, expect, openMap, test } from './journey.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const link = (page: Page) => dialog(page).getByRole('textbox', { name: 'Link' });

test('copies the link of a resource with the keyboard, and is back where she was', async ({
	page,
	baseURL
}) => {
	await page.goto('/resources/powercube/?q=power&node=stage:designing');
	await awake(page);
	await share(page).focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('heading', { name: 'Share' })).toBeFocused();
	// close, the link, then the button
	for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
	await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('status')).toHaveText('The link is copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${baseURL}/resources/powercube/`
	);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(share(page)).toBeFocused();
});

test('shares what the map shows, details and all; Esc closes the window and not the details', async ({
	page,
	baseURL
}) => {
	await openMap(page, '?role=researcher&node=resource:powercube');
	const details = page.getByRole('complementary', { name: 'Details' });
	await details.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(link(page)).toHaveValue(`${baseURL}/resources/powercube/`);
	await dialog(page).getByRole('radio', { name: 'What you see now' }).check();
	const address = `${baseURL}/?role=researcher&node=resource:powercube`;
	await expect(link(page)).toHaveValue(address);
	await expect(dialog(page).getByRole('img', { name: `QR code for ${address}` })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(details).toBeVisible();
});

test('shows a code that a camera can read, also where the page is dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/resources/powercube/');
	await share(page).click();
	const code = dialog(page).getByRole('img');
	const box = await code.boundingBox();
	expect(box?.width).toBeGreaterThanOrEqual(200);
	const colours = await code.evaluate((svg) =>
		['rect', 'path'].map((part) => {
			const element = svg.querySelector(part);
			return element && getComputedStyle(element).fill;
		})
	);
	expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('pressed while the page is still asleep, it opens once it wakes', async ({ page }) => {
	let wake = () => {};
	const slow = new Promise<void>((done) => (wake = done));
	await page.route('**/*.js', async (route) => {
		await slow;
		await route.continue();
	});
	await page.goto('/resources/powercube/', { waitUntil: 'commit' });
	await share(page).click();
	await expect(dialog(page)).toHaveCount(0);
	wake();
	await expect(dialog(page)).toBeVisible();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(dialog(page)).toHaveCount(0);
});

test('nothing of the window is loaded before it is opened', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.url());
	});
	await page.goto('/resources/powercube/');
	await expect(share(page)).toBeVisible();
	await page.waitForLoadState('networkidle');
	const before = scripts.length;
	await share(page).click();
	await expect(dialog(page)).toBeVisible();
	expect(scripts.length).toBeGreaterThan(before);
});

test('axe finds nothing in the window where it is dark and narrow', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto('/resources/powercube/');
	await share(page).click();
	await expect(dialog(page)).toBeVisible();
	const { violations } = await new AxeBuilder({ page })
		.include('dialog')
		.setLegacyMode(true)
		.analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
