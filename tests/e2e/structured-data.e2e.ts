/** A search engine runs the scripts of a page and then reads it. */
import type { Page } from '@playwright/test';
import { awake, expect, test } from './journey.ts';

const blocks = (page: Page) => page.locator('script[type="application/ld+json"]');

test('what a page says to search engines is still there when its scripts have run, and goes with it', async ({
	page
}) => {
	await page.goto('/resources/powercube/');
	await awake(page);
	await expect(blocks(page)).toHaveCount(1);
	const said = JSON.parse((await blocks(page).textContent()) ?? '') as object;
	expect(said).toMatchObject({ '@graph': [{ name: expect.stringMatching(/power/i) }, {}] });

	await page.getByRole('banner').getByRole('link', { name: 'Training' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Training');
	await expect(blocks(page)).toHaveCount(0);
});
