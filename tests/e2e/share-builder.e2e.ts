/** A partner's web editor makes a map for a page of her own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { everyLook, forced } from './axe.ts';
import { expect, test } from './journey.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const code = (page: Page) => page.getByRole('button', { name: /^Copy (code|link)$/ });
const preview = (page: Page) => page.getByTitle(/^Preview: /);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The page is alive when the preview is there. */
async function openBuilder(page: Page, query = ''): Promise<void> {
	await page.goto(`/share/${query}`);
	await expect(preview(page)).toBeAttached();
}

/** A page of the partner's own site, with what was pasted into it: another host name and port is another origin. */
async function openHost(page: Page, pasted: string): Promise<void> {
	const body = `<!doctype html><html lang="en"><title>Our research</title><link rel="icon" href="data:,"><h1>Our research</h1>${pasted}`;
	host = createServer((_, response) =>
		response.setHeader('Content-Type', 'text/html; charset=utf-8').end(body)
	);
	await new Promise<void>((ready) => host?.listen(0, 'localhost', ready));
	await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
}

let host: Server | undefined;
test.afterEach(() => {
	host?.closeAllConnections();
	host?.close();
});

/** The embed in a host page, once it is alive. */
async function embedIn(page: Page, path: string): Promise<Frame> {
	await page.locator('iframe').first().scrollIntoViewIfNeeded();
	const find = () => page.frames().find((frame) => frame.url().includes(path));
	await expect.poll(() => find() !== undefined).toBe(true);
	return find() as Frame;
}

test('makes a dark list for the public, copies the code, and the code shows just that', async ({
	page,
	baseURL
}) => {
	await openBuilder(page);
	await page.getByRole('radio', { name: /^List/ }).check();
	await page.getByRole('checkbox', { name: 'Public contributors' }).check();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page).toHaveURL(/\/share\/\?view=list&role=public-contributor&theme=dark$/);
	const seen = page.frameLocator('iframe');
	await expect(seen.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(seen.getByRole('heading', { name: 'List of resources' })).toBeVisible();

	await code(page).click();
	await expect(page.getByRole('status')).toHaveText('The code is copied.');
	const pasted = await copied(page);
	await openHost(page, pasted);
	const embed = await embedIn(page, '/embed/v1/list/');
	await expect(embed.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(embed.getByRole('status')).toHaveText(/^\d+ of \d+ resources/);
	await expect(
		page.getByTitle('List of resources: Public contributors', { exact: true })
	).toBeVisible();
	const link = page.getByRole('link', { name: /^Open: List of resources/ });
	await expect(link).toHaveAttribute('href', `${baseURL}/list/?role=public-contributor`);
});

test('the address of the builder can be sent on; Back leaves it at once', async ({ page }) => {
	await page.goto('/about/');
	const query =
		'?view=matrix&title=Our+table&height=540&system=moodle&stage=designing&accent=ffcc00';
	await openBuilder(page, query);
	await expect(page.getByRole('radio', { name: /^Matrix/ })).toBeChecked();
	await expect(page.getByRole('spinbutton', { name: 'Height in pixels' })).toHaveValue('540');
	await expect(page.getByRole('heading', { name: 'In Moodle' })).toBeVisible();
	await expect(page.getByText('many people could not read your colour')).toBeVisible();
	await page.getByRole('radio', { name: /^Map/ }).check();
	await page.getByRole('radio', { name: 'Phone' }).check();
	await expect(
		page.frameLocator('iframe').getByRole('region', { name: 'Map of resources' })
	).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/\/about\/$/);
});

test('by keyboard alone: a resource is found, and its link copied', async ({ page, baseURL }) => {
	await openBuilder(page);
	await page.getByRole('radio', { name: /^Map/ }).focus();
	for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('powercube');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\?view=resource&resource=powercube$/);
	await page.getByRole('link', { name: 'Skip the preview' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('combobox', { name: 'What is your site made with?' })).toBeFocused();
	await page.keyboard.type('WordPress');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('radio', { name: 'Link to paste' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(code(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText('The link is copied.');
	expect(await copied(page)).toBe(`${baseURL}/resources/powercube/`);
});

const settings = [
	['view=map&theme=light&controls=search', 'map', 'light'],
	['view=matrix&stage=designing&theme=dark&heading=3&accent=aa0044', 'matrix', 'dark'],
	['view=resource&resource=powercube&theme=dark&height=500', 'resource/powercube', 'dark']
] as const;

for (const form of ['iframe', 'loader'] as const)
	for (const [query, path, theme] of settings)
		test(`the ${form} code for ${query} shows that in another site`, async ({ page }) => {
			await openBuilder(page, `?${query}&code=${form}`);
			await code(page).click();
			await expect(page.getByRole('status')).toHaveText('The code is copied.');
			const pasted = await copied(page);
			await openHost(page, pasted);
			const embed = await embedIn(page, `/embed/v1/${path}/`);
			await expect(embed.locator('html')).toHaveAttribute('data-theme', theme);
			const asked = new URLSearchParams(query);
			const said = new URL(embed.url()).searchParams;
			for (const name of ['theme', 'controls', 'heading', 'accent', 'stage'])
				expect(said.get(name), name).toBe(asked.get(name));
			const name = await page.locator('iframe').getAttribute('title');
			expect(name).toBeTruthy();
		});

test('with src, width, height and title alone the code still works', async ({ page }) => {
	await openBuilder(page, '?view=list');
	await code(page).click();
	await expect(page.getByRole('status')).toHaveText('The code is copied.');
	const pasted = await copied(page);
	const bare = pasted.replace(/ (style|loading|allow|referrerpolicy)="[^"]*"/g, '');
	expect(bare).toMatch(/^<iframe src="[^"]*" title="[^"]*" width="100%" height="700"><\/iframe>/);
	await openHost(page, bare);
	const embed = await embedIn(page, '/embed/v1/list/');
	await expect(embed.getByRole('heading', { name: 'List of resources' })).toBeVisible();
});

test('the checker says what an address tells, asks nobody, and keeps nothing', async ({ page }) => {
	const asked: string[] = [];
	await openBuilder(page);
	page.on('request', (request) => asked.push(request.url()));
	await page
		.getByRole('textbox', { name: 'Address of your page' })
		.fill('trust.sharepoint.com/page');
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	const section = page.getByRole('region', { name: 'Will it work on my page?' });
	await expect(section.getByText('trust.sharepoint.com looks like SharePoint.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'In SharePoint' })).toBeVisible();
	await expect(page).toHaveURL(/\?system=sharepoint$/);
	await expect(section.getByRole('textbox', { name: 'Message to your administrator' })).toHaveValue(
		/127\.0\.0\.1:\d+/
	);
	expect(asked.filter((url) => url.includes('sharepoint.com'))).toEqual([]);
	expect(
		await page.evaluate(() => localStorage.length + sessionStorage.length)
	).toBeLessThanOrEqual(1);
});

test('who looks at the list of the public can take just that to her own site', async ({ page }) => {
	await page.goto('/list/?role=public-contributor');
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByRole('link', { name: 'Put this on your own website' }).click();
	await expect(page).toHaveURL(/\/share\/\?view=list&role=public-contributor$/);
	await expect(page.getByRole('checkbox', { name: 'Public contributors' })).toBeChecked();
});

test('axe finds nothing, wide or narrow, light or dark, or in the colours of the system', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openBuilder(page, '?view=list&lens=topic&accent=ffcc00&code=link&system=wagtail');
	await page.getByText('More filters').click();
	await page.getByText('If nothing shows').click();
	// the embed has tests of its own
	expect(await everyLook(page, ['iframe'])).toEqual([]);
	await page.setViewportSize({ width: 320, height: 800 });
	expect(await forced(page, 'narrow', ['iframe'])).toEqual([]);
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(beyond).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the code of all three views and what to do in every system are there', async ({ page }) => {
		await page.goto('/share/');
		for (const view of ['map', 'list', 'matrix'])
			await expect(page.locator('pre', { hasText: `/embed/v1/${view}/" title=` })).toBeVisible();
		for (const system of ['WordPress', 'Drupal', 'Wagtail', 'Moodle', 'Canvas', 'SharePoint'])
			await expect(page.getByRole('heading', { name: `In ${system}`, exact: true })).toBeVisible();
		const without = page.locator('.without');
		await without.getByText('If nothing shows, ask your administrator').first().click();
		await expect(without.getByText(/^frame-src http/).first()).toBeVisible();
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(beyond).toBeLessThanOrEqual(0);
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	});
});
