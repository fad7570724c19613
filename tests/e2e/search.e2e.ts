/** A person looks for something in her own words. */
import { ALL } from './data.ts';
import { details, goTo, left, searchBox, shownIn, status, suggestions } from './explorer.ts';
import { expect, openMap, test } from './journey.ts';

test('typing suggests what fits and says why; the words become the search in the address', async ({
	page
}) => {
	await openMap(page);
	await searchBox(page).pressSequentially('payment');
	await expect(suggestions(page).first()).toBeVisible();
	const said = await suggestions(page).allInnerTexts();
	expect(said.length).toBeGreaterThanOrEqual(4);
	for (const one of said) {
		const [title = '', why = ''] = one.split('\n').filter(Boolean);
		expect(title).not.toBe('');
		expect(why, title).toMatch(/^[A-Z][a-z ]+: ./);
		expect(why.split(' ').length, why).toBeLessThanOrEqual(14);
	}
	await expect(searchBox(page)).toHaveAttribute('aria-expanded', 'true');
	await expect(page).toHaveURL('/?q=payment');
});

test('arrow keys go through the suggestions and round, Enter opens the chosen one', async ({
	page
}) => {
	await openMap(page);
	await searchBox(page).pressSequentially('powercube');
	await expect(suggestions(page).first()).toContainText('Powercube');
	const count = await suggestions(page).count();
	const active = () =>
		page.evaluate(() => {
			const id = document.activeElement?.getAttribute('aria-activedescendant');
			const option = id ? document.getElementById(id) : null;
			return option ? [...(option.parentElement?.children ?? [])].indexOf(option) : -1;
		});
	expect(await active()).toBe(-1);
	for (let index = 0; index < count; index++) {
		await page.keyboard.press('ArrowDown');
		expect(await active()).toBe(index);
	}
	await page.keyboard.press('ArrowDown');
	expect(await active(), 'the box itself comes after the last').toBe(-1);
	await page.keyboard.press('ArrowUp');
	expect(await active()).toBe(count - 1);
	for (let index = 1; index < count; index++) await page.keyboard.press('ArrowUp');
	await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
	await expect(searchBox(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(suggestions(page)).toHaveCount(0);
	await expect(page).toHaveURL('/?q=powercube&node=resource:powercube');
	await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
	await expect(details(page).getByRole('heading', { level: 2 })).toContainText('Powercube');
});

test('a suggestion can be clicked', async ({ page }) => {
	await openMap(page);
	await searchBox(page).pressSequentially('powercube');
	await suggestions(page).filter({ hasText: 'Powercube' }).first().click();
	await expect(details(page).getByRole('heading', { level: 2 })).toContainText('Powercube');
});

test('Escape closes the list first and leaves the words; Enter searches for them as they are', async ({
	page
}) => {
	await openMap(page, '?node=stage:designing');
	await expect(details(page)).toBeVisible();
	await searchBox(page).pressSequentially('power');
	await expect(suggestions(page).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(suggestions(page)).toHaveCount(0);
	await expect(searchBox(page)).toBeFocused();
	await expect(searchBox(page)).toHaveValue('power');
	await expect(details(page), 'only the list is closed').toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/[?&]q=power(&|$)/);
	await expect(searchBox(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(details(page)).toHaveCount(0);
});

test('Tab leaves the box and closes its list', async ({ page }) => {
	await openMap(page);
	await searchBox(page).pressSequentially('power');
	await expect(suggestions(page).first()).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Clear the search' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(suggestions(page)).toHaveCount(0);
});

test('a word with wrong letters finds the same, and it is said how it was read', async ({
	page
}) => {
	await openMap(page, '?q=payment');
	const right = await left(page);
	expect(right).toBeGreaterThan(0);
	await searchBox(page).fill('paymnet');
	await expect(page.getByText('“paymnet” was read as “payment”')).toBeVisible();
	await expect(status(page)).toHaveText(`${right} of ${ALL} resources`);
	// what was typed stays as it was typed
	await expect(searchBox(page)).toHaveValue('paymnet');
	await expect(page).toHaveURL('/?q=paymnet');
});

test('British and American spelling find the same', async ({ page }) => {
	await openMap(page, '?q=organisation');
	const british = await left(page);
	await searchBox(page).fill('organization');
	await expect(page).toHaveURL('/?q=organization');
	await expect(status(page)).toHaveText(`${british} of ${ALL} resources`);
	expect(british).toBeGreaterThan(0);
});

test('a search holds in all three views, from a click in the menu', async ({ page }) => {
	await openMap(page, '?q=payment');
	const count = await left(page);
	const onMap = await shownIn(page, 'Map');
	expect(onMap.length).toBe(count);
	for (const view of ['List', 'Matrix'] as const) {
		await goTo(page, view);
		await expect(searchBox(page)).toHaveValue('payment');
		await expect.poll(() => shownIn(page, view)).toEqual(onMap);
	}
});

test('Back takes a search away in one step, Forward brings it again', async ({ page }) => {
	await openMap(page);
	await searchBox(page).pressSequentially('powercube', { delay: 40 });
	await expect(page).toHaveURL('/?q=powercube');
	await page.goBack();
	await expect(page).toHaveURL('/');
	await expect(searchBox(page)).toHaveValue('');
	await expect(status(page)).toHaveText(`${ALL} resources`);
	await page.goForward();
	await expect(searchBox(page)).toHaveValue('powercube');
});

test('the cross in the box takes the words away and keeps the focus there', async ({ page }) => {
	await openMap(page, '?q=payment&role=researcher');
	await left(page);
	await page.getByRole('button', { name: 'Clear the search' }).click();
	await expect(searchBox(page)).toBeFocused();
	await expect(searchBox(page)).toHaveValue('');
	// filters are another matter
	await expect(page).toHaveURL('/?role=researcher');
	await expect(page.getByRole('button', { name: 'Clear the search' })).toHaveCount(0);
});

test('letters typed while the search is on its way are not lost', async ({ page }) => {
	await page.route('**/data/search*', async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	await openMap(page);
	await searchBox(page).pressSequentially('powercube', { delay: 30 });
	await expect(searchBox(page)).toHaveValue('powercube');
	await expect(suggestions(page).first()).toContainText('Powercube');
	await expect(searchBox(page)).toBeFocused();
	expect(await left(page)).toBeGreaterThan(0);
});

test('without the network it is said that the search did not arrive, and one can try again', async ({
	page,
	complaints
}) => {
	let broken = true;
	await page.route('**/data/{search,facts}*', (route) =>
		broken ? route.abort() : route.continue()
	);
	await openMap(page);
	await searchBox(page).fill('powercube');
	await expect(status(page)).toContainText('did not arrive');
	broken = false;
	await page.getByRole('button', { name: 'Try again' }).click();
	expect(await left(page)).toBeGreaterThan(0);
	// the browser itself notes what it could not get
	for (const one of complaints.splice(0)) expect(one).toContain('Failed to load resource');
});
