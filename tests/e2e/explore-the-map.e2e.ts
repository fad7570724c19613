import { ALL, countFor } from './data.ts';
import { expect, node, openMap, test } from './journey.ts';

test('choosing a mark opens its details beside the map and draws its links as a star', async ({
	page
}) => {
	await openMap(page);
	await node(page, 'resource:powercube').click();
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details.getByRole('heading', { level: 2 })).toContainText('Powercube');
	await expect(details.getByRole('link', { name: /powercube\.net/ })).toHaveAttribute(
		'href',
		'https://www.powercube.net/'
	);
	await expect(page).toHaveURL(/\?node=resource:powercube$/);
	const ends = await page
		.locator('.star [data-link]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('data-to')));
	expect(ends).toEqual(
		expect.arrayContaining([
			'stage:getting-started',
			'audience:researcher',
			'resource:arnstein-ladder'
		])
	);
});

test('Back closes the details, Forward opens them again', async ({ page }) => {
	await openMap(page);
	await node(page, 'resource:powercube').click();
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details).toBeVisible();
	await page.goBack();
	await expect(details).toHaveCount(0);
	await page.goForward();
	await expect(details.getByRole('heading', { level: 2 })).toContainText('Powercube');
});

test('an address with a node opens with its details', async ({ page }) => {
	await openMap(page, '?node=stage:designing');
	await expect(
		page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 })
	).toHaveText('Designing the research');
});

test('an address with a node that is not on the map shows the map all the same', async ({
	page
}) => {
	await openMap(page, '?node=animal:cat');
	await expect(page.getByRole('complementary', { name: 'Details' })).toHaveCount(0);
});

test('Escape, the close button and a click on the sea all end the selection', async ({ page }) => {
	const map = await openMap(page);
	const details = page.getByRole('complementary', { name: 'Details' });
	for (const end of [
		() => page.keyboard.press('Escape'),
		() => details.getByRole('button', { name: 'Close details' }).click(),
		() => map.locator('.frame').click({ position: { x: 1000, y: 8 } })
	]) {
		await node(page, 'stage:sharing').click();
		await expect(details).toBeVisible();
		await end();
		// what lies under the pointer, or has the focus, may show its links: that is another matter
		await page.mouse.move(640, 5);
		await page.evaluate(() => (document.activeElement as SVGElement | null)?.blur());
		await expect(details).toHaveCount(0);
		await expect(page.locator('.star path')).toHaveCount(0);
	}
});

test('a link in the details leads on to the next node of the map', async ({ page }) => {
	await openMap(page, '?node=audience:professional');
	const details = page.getByRole('complementary', { name: 'Details' });
	await details.getByRole('listitem').getByRole('link').first().click();
	await expect(page).toHaveURL(/\?node=resource:/);
	await expect(page.locator('.atlas .mark.active')).toHaveCount(1);
});

test('pointing at a mark shows its links before anything is chosen, and leaving takes them away', async ({
	page
}) => {
	await openMap(page);
	await node(page, 'resource:powercube').hover();
	await expect(page.locator('.star path').first()).toBeAttached();
	await page.mouse.move(1430, 70);
	await expect(page.locator('.star path')).toHaveCount(0);
});

test('the door "I am a" lights up what is for me', async ({ page }) => {
	await openMap(page);
	const door = page.getByRole('group', { name: 'I am a', exact: true });
	await door.locator('summary').click();
	await door.getByRole('link', { name: /I work in health/ }).click();
	await expect(page).toHaveURL('/?role=professional');
	await expect(page.getByRole('status')).toHaveText(
		`${countFor('professional')} of ${ALL} resources`
	);
	await expect(page.locator('.star path').first()).toBeAttached();
	await expect(page.locator('.atlas .mark[data-node^="resource:"]:not([aria-hidden])')).toHaveCount(
		countFor('professional')
	);
});

test('coming to the map from another page draws the same picture', async ({ page }) => {
	await openMap(page);
	const positions = () =>
		page
			.locator('.atlas [data-node]')
			.evaluateAll((all) =>
				all.map((one) => [one.getAttribute('data-node'), one.getAttribute('transform')])
			);
	const drawn = await positions();
	await page.goto('/list/');
	await page
		.getByRole('navigation', { name: 'Main menu' })
		.getByRole('link', { name: 'Map' })
		.click();
	await expect(page.locator('.atlas .mark').first()).toBeAttached();
	expect(await positions()).toEqual(drawn);
});
