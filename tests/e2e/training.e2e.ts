/** Somebody looks for a course. */
import { readFileSync } from 'node:fs';
import { everyLook } from './axe.ts';
import { expect, test } from './journey.ts';

const section = (name: string) => ({ name, exact: true }) as const;

test('no date is promised; the one that is known is over, by the reader’s own calendar', async ({
	page
}) => {
	await page.goto('/training/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Training');
	await expect(page.getByText('We know of no date to come.')).toBeVisible();
	const over = page.getByRole('region', section('Dates that are over'));
	await expect(over).toContainText('Wednesday 13 May 2020');
	await expect(over).toContainText('we do not know whether it ran');
	await expect(page.getByRole('link', { name: 'Book a place' })).toHaveCount(0);
});

test('before that day, it was to come', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2020-05-13T23:00:00'));
	await page.goto('/training/');
	const coming = page.getByRole('region', section('Dates to come'));
	await expect(coming).toContainText('Wednesday 13 May 2020');
	await expect(page.getByRole('region', section('Dates that are over'))).toHaveCount(0);
});

test('a date and all dates come as calendar files', async ({ page }) => {
	await page.goto('/training/');
	const begun = page.waitForEvent('download');
	await page.getByRole('link', { name: /^Calendar file/ }).click();
	const file = readFileSync(await (await begun).path(), 'utf8');
	expect(file).toContain('DTSTART;VALUE=DATE:20200513');
	const feed = await page.request.get('/data/training.ics');
	expect(feed.headers()['content-type']).toContain('text/calendar');
	expect(await feed.text()).toContain('UID:arc-west-training-course-2020-05-13');
});

test('the address of the calendar is there to copy, and to open in a calendar', async ({
	page,
	baseURL
}) => {
	await page.goto('/training/');
	const address = `${baseURL}/data/training.ics`;
	await expect(page.getByRole('textbox', { name: 'Address of the calendar' })).toHaveValue(address);
	await expect(page.getByRole('link', { name: 'Open in my calendar' })).toHaveAttribute(
		'href',
		address.replace(/^https?:/, 'webcal:')
	);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText(/^The link is (copied|selected)/)).toBeVisible();
});

test('axe finds nothing on the page about training', async ({ page }) => {
	await page.goto('/training/');
	expect(await everyLook(page)).toEqual([]);
});
