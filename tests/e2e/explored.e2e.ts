/** What people make of the three views, looked at by axe: wide in light and dark, narrow in light and forced colours. */
import type { Page } from '@playwright/test';
import { forced, lightAndDark, widthsFor } from './axe.ts';
import { details, openFilters, searchBox, status, suggestions } from './explorer.ts';
import { awake, expect, mapOf, test } from './journey.ts';

test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

interface State {
	name: string;
	/** Where the state is, as an address; the rest is done by hand. */
	at: string;
	act?: (page: Page) => Promise<void>;
	/** Repeats what axe has looked at in another state. */
	without?: string[];
	/** Narrow, where it is laid out in another way than wide, it is looked at there. */
	narrow?: true;
}

const asked = (page: Page) => expect(status(page)).toHaveText(/^(\d+ of \d+ |No )/);

const states: readonly State[] = [
	{
		name: 'the filters are open',
		narrow: true,
		at: '/?role=public-contributor',
		act: async (page) => {
			await openFilters(page);
			for (const part of await page.locator('#filters summary').all()) await part.click();
		},
		without: ['.atlas']
	},
	{
		name: 'the search makes suggestions',
		narrow: true,
		at: '/',
		act: async (page) => {
			await searchBox(page).pressSequentially('power');
			await expect(suggestions(page).first()).toBeVisible();
			await page.keyboard.press('ArrowDown');
		},
		without: ['.atlas']
	},
	{
		name: 'a role, a time and words are asked for',
		at: '/?role=public-contributor&minutes=30&q=meeting',
		act: asked
	},
	{
		name: 'nothing is left',
		at: '/?role=public-contributor&kind=course&minutes=10&country=ng',
		act: asked,
		without: ['.atlas']
	},
	{
		name: 'a path is shown',
		narrow: true,
		at: '/?node=resource:powercube&to=stage:designing',
		act: async (page) => {
			await mapOf(page);
			await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
		}
	},
	{
		name: 'another lens with all links',
		at: '/?lens=audience&links=all',
		act: async (page) => {
			const map = await mapOf(page);
			await expect(map.locator('svg.atlas')).toHaveAttribute('data-links', 'all');
		}
	},
	{
		name: 'the free layout',
		at: '/?lens=free',
		act: async (page) => void (await mapOf(page))
	},
	{
		name: 'the groups of a resource are offered',
		narrow: true,
		at: '/',
		act: async (page) => {
			const map = await mapOf(page);
			const links = page.waitForResponse(/links\.json/);
			const mark = map.locator('[data-node="resource:powercube"]');
			// by keyboard: what a mouse has put the focus on lights up nothing
			await page.keyboard.press('Tab');
			await mark.focus();
			await links;
			await expect(map.locator('.star path').first()).toBeAttached();
			await page.keyboard.press('ArrowUp');
			await expect(page.getByRole('menu')).toBeVisible();
		},
		without: ['.atlas']
	},
	{
		name: 'an address says what the map does not know',
		at: '/?role=nobody&minutes=soon&node=stage:nowhere',
		act: async (page) => void (await expect(page.getByText(/nobody/).first()).toBeVisible()),
		without: ['.atlas']
	},
	{
		name: 'a short list by time',
		narrow: true,
		at: '/list/?minutes=10&sort=minutes&density=compact',
		act: asked
	},
	{
		name: 'a list with details beside it and two things collected',
		at: '/list/?topic=payment-recognition&minutes=30,known&node=resource:powercube&list=powercube,create-to-collaborate',
		act: async (page) =>
			void (await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible())
	},
	{ name: 'the matrix', narrow: true, at: '/matrix/' },
	{
		name: 'a matrix of other facets, filtered',
		at: '/matrix/?rows=topic&columns=kind&role=public-contributor',
		act: asked
	},
	{
		name: 'the share dialog is open',
		narrow: true,
		at: '/list/?minutes=10&kind=toolkit',
		act: async (page) => {
			await asked(page);
			await page.getByRole('button', { name: 'Share', exact: true }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'ways to cite are open, with something collected',
		at: '/resources/pirit/?list=powercube',
		act: async (page) => void (await page.getByText('Cite', { exact: true }).click())
	},
	{
		name: 'a shortlist',
		narrow: true,
		at: '/shortlist/?list=powercube,create-to-collaborate',
		act: async (page) => void (await expect(page.getByRole('article').first()).toBeVisible())
	},
	{ name: 'an empty shortlist', at: '/shortlist/' }
];

for (const { name, at, act, without, narrow } of states)
	for (const width of widthsFor(narrow ? 'narrow' : 'wide'))
		test(`axe finds nothing where ${name}, ${width} px wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(at);
			await awake(page);
			await act?.(page);
			const found = await lightAndDark(page, name, without);
			found.push(...(await forced(page, name, without)));
			expect(found).toEqual([]);
		});
