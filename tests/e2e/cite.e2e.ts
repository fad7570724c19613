/** A researcher writes a report and cites what helped. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { ALL } from './data.ts';
import { expect, openMap, test } from './journey.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('copies a citation as words, and saves it for a program that keeps references', async ({
	page
}) => {
	await page.goto('/resources/arnstein-ladder/');
	await page.getByText('Cite', { exact: true }).click();
	await page.getByRole('button', { name: 'Copy Plain text' }).click();
	await expect(page.getByText('Copied: Plain text.')).toBeVisible();
	expect(await clipboard(page)).toBe(
		'Arnstein SR (1969). A Ladder of Citizen Participation. Journal of the American Institute of Planners. https://doi.org/10.1080/01944366908977225'
	);
	for (const [form, name, begin] of [
		['BibTeX', 'arnstein-ladder.bib', '@article{arnstein-ladder,\n  author = {Arnstein, S R},'],
		['RIS', 'arnstein-ladder.ris', 'TY  - JOUR\r\n']
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: `Download ${form}` }).click()
		]);
		expect(download.suggestedFilename()).toBe(name);
		expect((await textOf(download)).startsWith(begin)).toBe(true);
	}
});

test('does the same from the details beside the map', async ({ page }) => {
	await openMap(page, '?node=resource:arnstein-ladder');
	const details = page.getByRole('complementary', { name: 'Details' });
	await details.getByText('Cite', { exact: true }).click();
	await details.getByRole('button', { name: 'Copy BibTeX' }).click();
	await expect(details.getByText('Copied: BibTeX.')).toBeVisible();
	expect(await clipboard(page)).toContain('title = {A {Ladder} of {Citizen} {Participation}}');
});

test('takes all resources at once, as a table or as references', async ({ request }) => {
	for (const [ending, type, pattern] of [
		['csv', 'text/csv', /^\uFEFFid,title,/],
		['ris', 'application/x-research-info-systems', /^TY {2}- /],
		['bib', 'application/x-bibtex', /^@/]
	] as const) {
		const answer = await request.get(`/data/resources.${ending}`);
		expect(answer.headers()['content-type']).toBe(`${type}; charset=utf-8`);
		expect(await answer.text()).toMatch(pattern);
	}
	const answer = await request.get('/data/resources.json');
	expect(answer.headers()['content-type']).toBe('application/json; charset=utf-8');
	const { version, site, resources } = await answer.json();
	expect(version).toBe(1);
	expect(site.licence.name).toBe('CC BY 4.0');
	expect(resources.length).toBe(ALL);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('reads the citations on the page, and sees no button that would do nothing', async ({
		page
	}) => {
		await page.goto('/resources/arnstein-ladder/');
		await page.getByText('Cite', { exact: true }).click();
		await expect(page.getByRole('textbox', { name: 'Plain text' })).toHaveValue(/^Arnstein SR/);
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});
