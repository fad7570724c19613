/** The test of a journey: fails on any error or warning that the page writes, which is where CSP breaks show. */
import { expect, test as base, type Frame, type Locator, type Page } from '@playwright/test';

export const test = base.extend<{ complaints: string[] }>({
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			await use(complaints);
			expect(complaints, 'the page wrote errors or warnings').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/**
 * Waits until the page answers: the kit adds its announcer when it has taken a page over. What is pressed before that is
 * done then, but a key that is pressed, or words that are typed, are lost.
 */
export const awake = (page: Page | Frame): Promise<void> =>
	expect(page.locator('#svelte-announcer')).toBeAttached();

/** The picture, once its script is awake. Who holds a phone asks for it first. */
export async function openMap(page: Page, query = ''): Promise<Locator> {
	await page.goto(`/${query}`);
	return mapOf(page);
}

/** The picture of a map page that is open, once its script is awake. */
export async function mapOf(page: Page): Promise<Locator> {
	const map = page.getByRole('region', { name: 'Map of resources' });
	if ((page.viewportSize()?.width ?? 1280) < 768) {
		// the list beside the map comes by script: when it is there, the button listens
		await expect(page.getByRole('region', { name: 'What is left, as a list' })).toBeVisible();
		// an address that names something to see has opened it
		const ask = page.getByRole('button', { name: /^(Show|Hide) the map$/ });
		if ((await ask.getAttribute('aria-expanded')) === 'false') await ask.click();
	}
	await expect(map.locator('svg.atlas')).toHaveAttribute('data-alive');
	return map;
}

/** The mark or hub of a node. */
export const node = (page: Page, id: string): Locator => page.locator(`.atlas [data-node="${id}"]`);
