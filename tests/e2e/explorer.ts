/** What people reach for in each of the three views, and what each view shows of the one state. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

export const searchBox = (page: Page): Locator =>
	page.getByRole('combobox', { name: 'Search the map' });
export const suggestions = (page: Page): Locator =>
	page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
export const status = (page: Page): Locator => page.getByRole('status');
export const details = (page: Page): Locator =>
	page.getByRole('complementary', { name: 'Details' });
export const door = (page: Page, name: 'I am a' | 'I want to'): Locator =>
	page.getByRole('group', { name, exact: true });
export const filtersButton = (page: Page): Locator =>
	page.getByRole('button', { name: /^Filters/ });
export const filters = (page: Page): Locator => page.getByRole('region', { name: 'Filters' });
export const chips = (page: Page): Locator =>
	page.getByRole('list', { name: 'What you have asked for' }).getByRole('button');

export async function openFilters(page: Page): Promise<Locator> {
	await filtersButton(page).click();
	await expect(filters(page).getByRole('heading', { name: 'Filters' })).toBeFocused();
	return filters(page);
}

/** A part of the filters, unfolded. */
export async function facet(page: Page, name: string): Promise<Locator> {
	const group = filters(page).getByRole('group', { name, exact: true });
	if (!(await group.isVisible()))
		await filters(page).locator('summary').getByText(name, { exact: true }).click();
	await expect(group).toBeVisible();
	return group;
}

/** The number that the status says is left, once it has been said. */
export async function left(page: Page): Promise<number> {
	await expect(status(page)).toHaveText(/^(\d+ of \d+ |No )/);
	const said = (await status(page).textContent()) ?? '';
	return Number(/^\d+/.exec(said)?.[0] ?? 0);
}

export type View = 'Map' | 'List' | 'Matrix';
export const views: readonly View[] = ['Map', 'List', 'Matrix'];

/** Goes to another view by the menu. */
export async function goTo(page: Page, view: View): Promise<void> {
	const menu = page.getByRole('navigation', { name: 'Main menu' });
	await menu.getByRole('link', { name: view, exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`:\\d+${pathOf[view]}(\\?|$)`));
	await expect(page.locator(marksOf[view]).first()).toBeAttached();
}

export const pathOf: Readonly<Record<View, string>> = {
	Map: '/',
	List: '/list/',
	Matrix: '/matrix/'
};

/** What says in each view which resources are left in. */
const marksOf: Readonly<Record<View, string>> = {
	Map: '.atlas .mark[data-node^="resource:"]',
	List: '.explore',
	Matrix: '[data-nodes]'
};

/** Ids of the resources that a view shows as left in, sorted. */
export async function shownIn(page: Page, view: View): Promise<string[]> {
	const found = await page.evaluate((view) => {
		const all = (selector: string, attribute: string) =>
			[...document.querySelectorAll(selector)].map((one) => one.getAttribute(attribute) ?? '');
		if (view === 'List') return all('article[data-node]', 'data-node');
		if (view === 'Matrix')
			return all('[data-nodes]', 'data-nodes').flatMap((ids) => ids.split(' '));
		return all('.atlas .mark[data-node^="resource:"]:not([aria-hidden=true])', 'data-node');
	}, view);
	return [...new Set(found.filter(Boolean))].sort();
}

/** Goes to an address of the site as a link in the page does: nothing is loaded anew. */
export async function clickOn(page: Page, address: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
}
