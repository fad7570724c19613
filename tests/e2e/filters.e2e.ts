/** A person narrows the map down to what fits her. */
import type { Page } from '@playwright/test';
import { ALL, countFor } from './data.ts';
import {
	chips,
	details,
	door,
	facet,
	filters,
	filtersButton,
	left,
	openFilters,
	shownIn,
	status
} from './explorer.ts';
import { expect, openMap, test } from './journey.ts';

/** Where each mark stands. */
const places = (page: Page) =>
	page
		.locator('.atlas [data-node]')
		.evaluateAll((all) =>
			all.map((one) => [one.getAttribute('data-node'), one.getAttribute('transform')])
		);

/** "66 resources" at the end of what a button or a box says. */
const numberIn = (text: string) => Number(/(\d+)(?: resources?)?$/.exec(text.trim())?.[1]);

test('the door "I am a" leaves what is for me, says so on itself, and selects nothing', async ({
	page
}) => {
	await openMap(page);
	await door(page, 'I am a').locator('summary').click();
	await door(page, 'I am a')
		.getByRole('link', { name: /I work in health/ })
		.click();
	await expect(page).toHaveURL('/?role=professional');
	await expect(door(page, 'I am a').locator('summary')).toContainText(/I work in health/);
	await expect(details(page)).toHaveCount(0);
	const count = await left(page);
	expect(count).toBe(countFor('professional'));
	await expect.poll(async () => (await shownIn(page, 'Map')).length).toBe(count);
	await expect(door(page, 'I am a').getByRole('link').first()).toBeHidden();
});

test('both doors together leave what fits both, and "Any of these" opens one again', async ({
	page
}) => {
	await openMap(page, '?role=professional');
	expect(await left(page)).toBe(countFor('professional'));
	await door(page, 'I want to').locator('summary').click();
	await door(page, 'I want to').getByRole('link').first().click();
	await expect(page).toHaveURL(/\?role=professional&topic=[a-z-]+$/);
	await expect(status(page)).not.toContainText(`${countFor('professional')} of`);
	const both = await left(page);
	expect(both).toBeGreaterThan(0);
	expect(both).toBeLessThan(countFor('professional'));
	await door(page, 'I want to').locator('summary').click();
	await door(page, 'I want to').getByRole('button', { name: 'Any of these' }).click();
	await expect(page).toHaveURL('/?role=professional');
	await expect(status(page)).toContainText(`${countFor('professional')} of`);
});

test('a filter says beforehand how many it leaves, and that is what one gets', async ({ page }) => {
	await openMap(page, '?role=researcher');
	await left(page);
	await openFilters(page);
	for (const [name, choices] of [
		['Stage', [1, 4]],
		['Topic', [2]],
		['Cost', [0]],
		['Kind', [3]],
		['Country', [1]]
	] as const) {
		const boxes = (await facet(page, name)).getByRole('checkbox');
		for (const choice of choices) {
			const box = boxes.nth(choice);
			const promised = numberIn((await box.locator('..').innerText()) ?? '');
			await box.check();
			await expect(status(page)).toHaveText(`${promised} of ${ALL} resources`);
			const show = filters(page).getByRole('button', { name: /^Show / });
			expect(numberIn((await show.innerText()) ?? '')).toBe(promised);
			expect((await shownIn(page, 'Map')).length, name).toBe(promised);
			await box.uncheck();
		}
	}
	await expect(page).toHaveURL('/?role=researcher');
});

test('two choices in one facet leave what has either, two facets what has both', async ({
	page
}) => {
	const ids = async (query: string) => {
		await openMap(page, query);
		await left(page);
		return new Set(await shownIn(page, 'Map'));
	};
	const [a, b, either, free, both] = [
		await ids('?stage=designing'),
		await ids('?stage=sharing'),
		await ids('?stage=designing,sharing'),
		await ids('?cost=paid'),
		await ids('?stage=designing&cost=paid')
	];
	expect(either).toEqual(new Set([...either].filter((id) => a.has(id) || b.has(id))));
	expect(either.size).toBe(new Set([...a, ...b]).size);
	expect(both).toEqual(new Set([...a].filter((id) => free.has(id))));
});

test('what is on stands as chips, each goes at a press, and the focus has a place', async ({
	page
}) => {
	await openMap(page, '?q=research&role=researcher,professional&minutes=30');
	await left(page);
	await expect(chips(page)).toHaveCount(4);
	for (const name of [/At most 30 minutes/, /Health and care staff/, /Researchers/, /“research”/]) {
		const before = await chips(page).count();
		await chips(page).filter({ hasText: name }).press('Enter');
		await expect(chips(page)).toHaveCount(before - 1);
		await expect(page.locator('body')).not.toBeFocused();
		await expect(filtersButton(page)).toBeFocused();
	}
	await expect(page).toHaveURL('/');
});

test('"Clear filters" clears search and filters at once, keeps the selection, and Back undoes it', async ({
	page
}) => {
	const full = '/?q=research&role=researcher&node=resource:powercube';
	await openMap(page, full.slice(1));
	const before = await left(page);
	await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
	await expect(page).toHaveURL('/?node=resource:powercube');
	await expect(filtersButton(page)).toBeFocused();
	await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
	await page.goBack();
	await expect(page).toHaveURL(full);
	expect(await left(page)).toBe(before);
});

test('"Clear filters" inside the filters leaves the focus in them', async ({ page }) => {
	await openMap(page, '?role=researcher');
	await openFilters(page);
	await filters(page).getByRole('button', { name: 'Clear filters' }).press('Enter');
	await expect(page).toHaveURL('/');
	await expect(filters(page).locator(':focus')).toHaveCount(1);
});

test('the filters open at their heading; Escape and "Show" close them and go back to the button', async ({
	page
}) => {
	await openMap(page);
	await openFilters(page);
	await page.keyboard.press('Escape');
	await expect(filters(page)).toHaveCount(0);
	await expect(filtersButton(page)).toBeFocused();
	await openFilters(page);
	await filters(page)
		.getByRole('button', { name: new RegExp(`^Show ${ALL} resources`) })
		.click();
	await expect(filtersButton(page)).toBeFocused();
	await expect(filtersButton(page)).toHaveAttribute('aria-expanded', 'false');
});

test('where nothing is left, giving up a filter leaves the number that was promised', async ({
	page
}) => {
	const address = '?role=public-contributor&stage=analysing&format=cards&cost=paid';
	await openMap(page, address);
	await expect(status(page)).toHaveText('No resources fit all of this');
	const nothing = page.getByRole('region', { name: 'Nothing fits all of this' });
	await expect(nothing).toBeVisible();
	expect(await shownIn(page, 'Map')).toEqual([]);
	// something comes close, and says what it does not fit
	await expect(nothing.getByRole('link').first()).toBeVisible();
	await expect(nothing.getByText(/^It does not fit: /).first()).toBeVisible();
	await page.goto('/?q=payment&format=cards');
	const ways = nothing.getByRole('button', { name: /^Without / });
	await expect(ways).toHaveCount(2);
	for (let way = 0; way < 2; way++) {
		const promised = numberIn(await ways.nth(way).innerText());
		expect(promised).toBeGreaterThan(0);
		await ways.nth(way).click();
		await expect(status(page)).toHaveText(`${promised} of ${ALL} resources`);
		await expect(nothing).toHaveCount(0);
		await page.goBack();
		await expect(nothing).toBeVisible();
	}
});

test('"at most 30 minutes" keeps what has no time given, says how many, and can leave them out', async ({
	page
}) => {
	await openMap(page, '?minutes=30');
	const all = await left(page);
	const note = page.getByText(/\d+ of them have no time given/);
	await expect(note).toBeVisible();
	const unknown = Number(/\d+/.exec(await note.innerText())?.[0]);
	expect(unknown).toBeGreaterThan(0);
	await openFilters(page);
	const keep = (await facet(page, 'Time it takes')).getByRole('checkbox', { name: /^Keep \d+/ });
	await expect(keep).toBeChecked();
	await keep.uncheck();
	await expect(page).toHaveURL('/?minutes=30,known');
	await expect(status(page)).toHaveText(`${all - unknown} of ${ALL} resources`);
	await expect(note).toHaveCount(0);
});

test('no filter and no search moves a mark', async ({ page }) => {
	await openMap(page);
	const before = await places(page);
	expect(before.length).toBeGreaterThan(ALL);
	await openFilters(page);
	await (await facet(page, 'Audience')).getByRole('checkbox').first().check();
	await left(page);
	expect(await places(page)).toEqual(before);
	await page.keyboard.press('Escape');
	await page.getByRole('combobox', { name: 'Search the map' }).fill('power');
	await expect(page).toHaveURL(/q=power/);
	await expect(status(page)).not.toHaveText(
		`${countFor('public-contributor')} of ${ALL} resources`
	);
	await left(page);
	expect(await places(page)).toEqual(before);
	// on the screen too: no panel pushes the map aside
	const box = await page.locator('.atlas').boundingBox();
	await page.getByRole('button', { name: 'Clear filters' }).click();
	await expect(status(page)).toHaveText(`${ALL} resources`);
	const after = await page.locator('.atlas').boundingBox();
	expect([after?.x, after?.width]).toEqual([box?.x, box?.width]);
});

test('what is left out is no target, has no name and is not announced', async ({ page }) => {
	const map = await openMap(page, '?stage=designing&cost=paid');
	const count = await left(page);
	await expect.poll(async () => (await shownIn(page, 'Map')).length).toBe(count);
	const out = map.locator('.mark[data-out]');
	await expect(out).toHaveCount(ALL - count);
	expect(
		await out.evaluateAll((all) =>
			all.every(
				(one) =>
					one.getAttribute('aria-hidden') === 'true' &&
					getComputedStyle(one).pointerEvents === 'none' &&
					one.getAttribute('tabindex') !== '0'
			)
		)
	).toBe(true);
	const links = await map.getByRole('link', { name: /,.*\d+ (of|von) \d+/ }).count();
	expect(links).toBeLessThan(60);
});
