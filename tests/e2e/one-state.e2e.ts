/** One state, three views: what a person has asked for is there wherever she goes, and in every link she gives on. */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { countFor } from './data.ts';
import {
	chips,
	clickOn,
	details,
	goTo,
	left,
	pathOf,
	searchBox,
	shownIn,
	status,
	views,
	type View
} from './explorer.ts';
import { expect, openMap, test } from './journey.ts';

const QUERY = '?q=power&role=researcher&node=resource:powercube';

/** What a view says of the state: search, filters, selection, number, and what is left. */
async function seen(page: Page, view: View) {
	await expect(searchBox(page)).toHaveValue('power');
	await expect(chips(page)).toHaveCount(2);
	await expect(details(page).getByRole('heading', { level: 2 })).toContainText('Powercube');
	const count = await left(page);
	await expect.poll(async () => (await shownIn(page, view)).length).toBe(count);
	return { chips: await chips(page).allInnerTexts(), ids: await shownIn(page, view) };
}

test('from map to list to matrix and back: search, filters and selection stay', async ({
	page
}) => {
	await openMap(page, QUERY);
	const first = await seen(page, 'Map');
	expect(first.ids.length).toBeGreaterThan(3);
	for (const view of ['List', 'Matrix', 'Map'] as const) {
		await goTo(page, view);
		await expect(page).toHaveURL(pathOf[view] + QUERY);
		expect(await seen(page, view), view).toEqual(first);
	}
	// and back by the browser's own button
	for (const view of ['Matrix', 'List', 'Map'] as const) {
		await page.goBack();
		await expect(page).toHaveURL(pathOf[view] + QUERY);
	}
	expect(await seen(page, 'Map')).toEqual(first);
});

test('loaded anew, and opened by somebody else, an address shows the same', async ({
	page,
	browser
}) => {
	const other = await browser.newPage();
	await page.goto(`/${QUERY}`);
	const first = await seen(page, 'Map');
	await page.reload();
	expect(await seen(page, 'Map'), 'again').toEqual(first);
	for (const view of ['List', 'Matrix'] as const) {
		await other.goto(new URL(pathOf[view] + QUERY, page.url()).href);
		expect(await seen(other, view), `${view}, elsewhere`).toEqual(first);
	}
	await other.close();
});

test('in the menu each view has the present state in its address, other pages have not', async ({
	page
}) => {
	await openMap(page, QUERY);
	const menu = page.getByRole('navigation', { name: 'Main menu' });
	for (const view of views)
		await expect(menu.getByRole('link', { name: view, exact: true })).toHaveAttribute(
			'href',
			pathOf[view] + QUERY
		);
	await expect(menu.getByRole('link', { name: 'About' })).toHaveAttribute('href', '/about/');
});

test('bad parts of an address are left out, said quietly, and the good ones hold', async ({
	page
}) => {
	for (const view of views) {
		await page.goto(
			`${pathOf[view]}?role=researcher,astronaut&minutes=soon&node=cat&colour=red&utm_source=letter`
		);
		const note = page.getByText(/^We left out a part of the address/);
		await expect(note).toContainText('“astronaut” is not on this map');
		await expect(note).toContainText('“soon” is not a number');
		// at most three, and nothing of what newsletters add
		await expect(note).not.toContainText('utm');
		await expect(note).toHaveAttribute('class', /./);
		expect(await note.getAttribute('role')).toBeNull();
		await expect(chips(page)).toHaveCount(1);
		expect(await left(page)).toBe(countFor('researcher'));
		await expect(page.getByRole('alert')).toHaveCount(0);
	}
});

test('30 addresses of random bytes: none breaks a page, none takes a second', async ({ page }) => {
	const names = ['q', 'role', 'stage', 'topic', 'minutes', 'year', 'node', 'to', 'lens', 'links'];
	const byte = fc
		.integer({ min: 0, max: 255 })
		.map((one) => `%${one.toString(16).padStart(2, '0')}`);
	const bytes = fc.array(byte, { minLength: 1, maxLength: 60 }).map((all) => all.join(''));
	const plain = fc.string({ maxLength: 40 }).map((text) => text.replace(/[#\0]/g, ''));
	const pair = fc
		.tuple(fc.constantFrom(...names, '', '%00', '__proto__', 'list'), fc.oneof(bytes, plain))
		.map(([name, value]) => `${name}=${value}`);
	const query = fc.oneof(
		bytes,
		fc.array(pair, { minLength: 1, maxLength: 5 }).map((all) => all.join('&'))
	);
	const client = await page.context().newCDPSession(page);
	// the time of the processor: what else a machine does meanwhile does not count
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	const worked = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
	};
	const slow: string[] = [];
	for (const [index, random] of fc.sample(query, { numRuns: 30, seed: 20 }).entries()) {
		const view = views[Math.floor(index / 10)] ?? 'Map';
		const address = `${pathOf[view]}?${random}`;
		// some are opened, the others are links of a page that is open
		const before = index % 5 === 0 ? 0 : await worked();
		if (index % 5 === 0) await page.goto(address);
		else await clickOn(page, address);
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		const took = (await worked()) - before;
		if (took > 1000) slow.push(`${address}: ${took} ms`);
		await expect(status(page)).toHaveText(/resources/);
	}
	expect(slow).toEqual([]);
});
