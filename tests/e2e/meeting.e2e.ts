/** A facilitator shows questions to a room: on a projector, on a tablet, with notes, on paper, without a connection. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readZip } from '../zip.ts';
import { questions } from './data.ts';
import { lightAndDark, widths } from './axe.ts';
import { expect, test } from './journey.ts';

const set = '/questions/meeting/?stage=designing';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const question = (page: Page) => page.locator('#meeting-question');
const notes = (page: Page) => page.getByRole('textbox', { name: 'What the group said' });
const keep = (page: Page) =>
	page.getByRole('checkbox', { name: 'Keep these notes on this device' });

async function open(page: Page, address = set): Promise<void> {
	await page.goto(address);
	await expect(button(page, 'Next')).toBeVisible();
}

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
	const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('leads a talk by keyboard alone; the address follows, and Back leaves', async ({ page }) => {
	await page.goto('/questions/');
	await page.goto(set);
	await expect(page.getByText('Question 1 of 5')).toBeVisible();
	const first = await question(page).innerText();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('Question 2 of 5')).toBeVisible();
	await expect(page).toHaveURL(/\?stage=designing&at=[a-z-]+$/);
	await button(page, 'Previous').focus();
	await page.keyboard.press('Enter');
	await expect(question(page)).toHaveText(first);
	await page.keyboard.press('Shift+Tab');
	await expect(page.locator('summary').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('details[open] li').first()).toBeVisible();
	await page.keyboard.press('ArrowRight');
	const second = await question(page).innerText();
	await page.reload();
	await expect(question(page)).toHaveText(second);
	await page.goBack();
	await expect(page).toHaveURL('/questions/');
});

test('is large enough for a room, and never wider than the screen', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page);
	const size = () => question(page).evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
	expect(await size()).toBeGreaterThanOrEqual(64);
	await expect(button(page, 'Next')).toBeInViewport();
	// 1280 px at 400 %
	await page.setViewportSize({ width: 320, height: 256 });
	expect(await size()).toBeGreaterThanOrEqual(28);
	const wider = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	expect(await wider()).toBe(0);
	await page.getByRole('checkbox', { name: 'Show a timer' }).check();
	await page.getByText('If nobody speaks, ask').first().click();
	expect(await wider()).toBe(0);
});

test('writes what is said, moves on and back, and takes it home as Markdown and Word', async ({
	page
}) => {
	await open(page);
	const first = await question(page).innerText();
	await notes(page).fill('# Pay people\nin *cash* & on time');
	await button(page, 'Next').click();
	await expect(notes(page)).toHaveValue('');
	await notes(page).fill('Meet in the evening');
	await button(page, 'Previous').click();
	await expect(notes(page)).toHaveValue('# Pay people\nin *cash* & on time');
	expect(page.url()).not.toMatch(/pay|cash/i);

	const markdown = await download(page, 'Download as Markdown');
	expect(markdown.name).toBe('meeting-notes.md');
	const text = markdown.bytes.toString('utf8');
	expect(text).toContain(`## 1. ${first}`);
	expect(text).toContain('\\# Pay people\\\nin \\*cash\\* \\& on time');
	expect(text).toContain('Meet in the evening');

	const word = await download(page, 'Download as a Word document');
	expect(word.name).toBe('meeting-notes.docx');
	const document = readZip(word.bytes).get('word/document.xml') ?? '';
	for (const words of [first, '# Pay people', 'in *cash* &amp; on time', 'Meet in the evening'])
		expect(document).toContain(words);
});

test('is warned before notes are lost, and not once they are downloaded', async ({ page }) => {
	await open(page);
	await notes(page).fill('Meet in the evening');
	const [dialog] = await Promise.all([
		page.waitForEvent('dialog'),
		page.close({ runBeforeUnload: true })
	]);
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await download(page, 'Download as Markdown');
	await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
	expect(page.isClosed()).toBe(true);
});

test('finds her notes again only if she asked the device to keep them', async ({ page }) => {
	await open(page);
	const stored = () => page.evaluate(() => localStorage.length + sessionStorage.length);
	await notes(page).fill('Meet in the evening');
	// a look at another page of the site loses nothing
	await page.getByRole('link', { name: 'Choose other questions' }).click();
	await expect(page).toHaveURL('/questions/');
	await page.goBack();
	await expect(notes(page)).toHaveValue('Meet in the evening');
	expect(await stored()).toBe(0);
	await keep(page).check();
	await page.reload();
	await expect(notes(page)).toHaveValue('Meet in the evening');
	await expect(keep(page)).toBeChecked();
	await keep(page).uncheck();
	expect(await stored()).toBe(0);
	page.once('dialog', (dialog) => dialog.accept());
	await page.reload();
	await expect(notes(page)).toHaveValue('');
	await expect(keep(page)).not.toBeChecked();
});

test('opens without a connection, with her notes, on a device that was asked to keep them', async ({
	page,
	context,
	complaints
}) => {
	await open(page);
	await notes(page).fill('Meet in the evening');
	await keep(page).check();
	await expect(page.getByText('The page opens here without a connection too.')).toBeVisible();
	await context.setOffline(true);
	await page.reload();
	await expect(notes(page)).toHaveValue('Meet in the evening');
	await button(page, 'Next').click();
	await expect(page.getByText('Question 2 of 5')).toBeVisible();
	const { bytes } = await download(page, 'Download as a Word document');
	expect(readZip(bytes).get('word/document.xml')).toContain('Meet in the evening');
	await keep(page).uncheck();
	await context.setOffline(false);
	const left = () =>
		page.evaluate(async () => [
			...(await caches.keys()),
			...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
		]);
	await expect.poll(left).toEqual([]);
	// the browser notes what it could not fetch
	const noted = complaints.splice(0);
	expect(noted.filter((note) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(note))).toEqual([]);
});

test('gives the set to a second device, where it opens the same', async ({ page, baseURL }) => {
	const named = '/questions/meeting/?questions=who-is-missing,able-to-say';
	await open(page, `${named},no-such-question&at=able-to-say`);
	await expect(page.getByText('Question 2 of 2')).toBeVisible();
	await expect(page.getByText('1 part of this link is not known here.')).toBeVisible();
	await notes(page).fill('secret');
	await button(page, 'Share').click();
	const link = page.getByRole('textbox', { name: 'Link' });
	await expect(link).toHaveValue(baseURL + named);
	await expect(page.getByRole('dialog').getByRole('img', { name: /^QR code/ })).toBeVisible();
});

test('goes on when the connection is gone: moving, Word, link and paper', async ({
	page,
	context,
	complaints
}) => {
	await open(page);
	await page.waitForLoadState('networkidle');
	const missed: string[] = [];
	page.on('requestfailed', (request) => missed.push(new URL(request.url()).pathname));
	await context.setOffline(true);
	await button(page, 'Next').click();
	await expect(page.getByText('Question 2 of 5')).toBeVisible();
	await notes(page).fill('Meet in the evening');
	const { bytes } = await download(page, 'Download as a Word document');
	expect(readZip(bytes).get('word/document.xml')).toContain('Meet in the evening');
	await button(page, 'Share').click();
	await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
	await page.keyboard.press('Escape');
	// the browser itself looks for the icon again at each new address, and notes that it is not there
	expect(missed.filter((path) => path !== '/favicon.svg')).toEqual([]);
	const noted = complaints.splice(0);
	expect(noted.filter((note) => !note.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('prints the whole set in large type: notes or lines, address, code and credit', async ({
	page,
	baseURL
}) => {
	await open(page);
	await notes(page).fill('Meet in the evening');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button')).toHaveCount(0);
	const paper = page.getByRole('article');
	await expect(paper.getByRole('heading', { level: 2 })).toHaveCount(5);
	await expect(paper.getByText('Meet in the evening')).toBeVisible();
	await expect(paper.locator('section').nth(1).locator('.line')).toHaveCount(5);
	await expect(paper.getByRole('img', { name: `QR code for ${baseURL}${set}` })).toBeVisible();
	await expect(paper.getByText(/NIHR ARC West/)).toBeVisible();
	const small = await paper
		.locator('p, li')
		.evaluateAll(
			(lines) => lines.filter((line) => parseFloat(getComputedStyle(line).fontSize) < 16).length
		);
	expect(small).toBe(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('reads all questions by stage, with what helps if nobody speaks', async ({ page }) => {
		await page.goto(set);
		await expect(page.getByRole('heading', { level: 3 })).toHaveCount(questions.questions.length);
		await expect(page.getByText('What keeps them away: time, money')).toBeVisible();
		await expect(page.getByText(/switch on JavaScript/)).toBeVisible();
		await expect(page.getByText(/NIHR ARC West/)).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

for (const width of widths)
	test(`axe finds nothing in a meeting ${width} px wide`, async ({ page }) => {
		test.setTimeout(90_000);
		await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
		await page.setViewportSize({ width, height: 800 });
		await open(page, `${set},nothing`);
		await page.getByRole('checkbox', { name: 'Show a timer' }).check();
		await page.getByText('If nobody speaks, ask').first().click();
		await page.getByText('Go to another of the questions').click();
		await notes(page).fill('Meet in the evening');
		expect(await lightAndDark(page, 'a meeting')).toEqual([]);
	});
