/** Nobody is followed, nothing is left behind, and a browser that forbids to keep anything shows everything. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { openMap } from '../journey.ts';
import { choose, embedIn, expect, leftIn, search, test } from './host.ts';

/** What a reader does with the map in a frame, from filters to the details of a stage and through all views. */
async function explore(frame: Frame): Promise<void> {
	await choose(frame, 'Researcher');
	const researchers = await leftIn(frame);
	await search(frame, 'power');
	await expect.poll(() => leftIn(frame)).toBeLessThan(researchers);
	await frame.locator('.atlas [data-node="stage:designing"]').click();
	const details = frame.getByRole('complementary', { name: 'Details' });
	await expect(details.getByRole('heading', { level: 2 })).toBeVisible();
	await details.getByRole('button', { name: /^Close/ }).click();
	for (const view of ['List', 'Matrix', 'Map']) {
		await frame.getByRole('link', { name: view, exact: true }).click();
		await expect.poll(() => frame.url()).toContain(`/embed/v1/${view.toLowerCase()}/?`);
		await leftIn(frame);
	}
}

/** The same on the site itself, with a page of its own and the builder of codes. */
async function exploreSite(page: Page): Promise<void> {
	await openMap(page, '?role=researcher');
	await page.getByRole('combobox', { name: 'Search the map' }).fill('power');
	await expect.poll(() => page.url()).toContain('q=power');
	await page.locator('.atlas [data-node="stage:designing"]').click();
	const details = page.getByRole('complementary', { name: 'Details' });
	await details.getByRole('link', { name: 'Open its own page' }).click();
	await expect(page).toHaveURL(/\/stages\/designing\//);
	await page.goto('/list/?q=power&list=powercube');
	await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ /);
	await page.goto('/shortlist/?list=powercube');
	await expect(page.getByRole('link', { name: /Powercube/ }).first()).toBeVisible();
	await page.goto('/share/?view=list');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Every address that is asked for. */
function asked(context: BrowserContext): string[] {
	const urls: string[] = [];
	context.on('request', (request) => urls.push(request.url()));
	return urls;
}

const kept = (page: Page) =>
	page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: await indexedDB.databases(),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
const nothing = { local: [], session: [], databases: [], caches: [], workers: 0 };

test('a map in a page asks nobody else for anything, and leaves nothing in the browser', async ({
	page,
	visit,
	site,
	baseURL,
	context
}) => {
	const urls = asked(context);
	await visit('plain');
	const frame = await embedIn(page);
	await explore(frame);
	await visit('narrow', { src: 'resource/powercube/' });
	await embedIn(page);
	expect(await context.cookies()).toEqual([]);
	const origins = new Set(urls.map((url) => new URL(url).origin));
	expect([...origins].sort()).toEqual([baseURL, site].sort());
	// some browsers let no frame keep anything, so this is looked at where it could
	await page.goto('/embed/v1/map/');
	await explore(page.mainFrame());
	await page.goto('/embed/v1/resource/powercube/');
	expect(await kept(page)).toEqual(nothing);
});

test('so does the site itself', async ({ page, baseURL, context }) => {
	const urls = asked(context);
	await exploreSite(page);
	await page.goto('/');
	expect(await kept(page)).toEqual(nothing);
	expect(await context.cookies()).toEqual([]);
	expect(urls.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
});

test('where a browser forbids to keep anything, everything works', async ({
	page,
	visit,
	context
}) => {
	await context.addInitScript(() => {
		const forbid = (owner: object, ...names: string[]) => {
			for (const name of names)
				Object.defineProperty(owner, name, {
					get() {
						throw new DOMException(`${name} is forbidden`, 'SecurityError');
					},
					set() {
						throw new DOMException(`${name} is forbidden`, 'SecurityError');
					}
				});
		};
		forbid(window, 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore');
		forbid(Document.prototype, 'cookie');
		forbid(Navigator.prototype, 'serviceWorker', 'locks', 'storage');
	});
	await visit('plain');
	await explore(await embedIn(page));
	await exploreSite(page);
});
