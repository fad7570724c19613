/** Somebody prepares a talk with a team: questions by stage and role. */
import { questions } from './data.ts';
import { everyLook } from './axe.ts';
import { expect, mapOf, test } from './journey.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('all questions are there, with the credit and the way to ARC West’s own', async ({
		page
	}) => {
		await page.goto('/questions/');
		await expect(page.locator('main h3')).toHaveCount(questions.questions.length);
		await expect(page.getByText('These questions were written for this map.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Go to their own page' })).toHaveAttribute(
			'href',
			/^https:\/\/arc-w\.nihr\.ac\.uk\//
		);
	});
});

test('chosen by role, by keyboard; the choice is in the address and in the way to a meeting', async ({
	page
}) => {
	await page.goto('/questions/');
	const staff = page.getByRole('button', { name: 'Health and care staff' });
	await staff.focus();
	await page.keyboard.press('Space');
	await expect(staff).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('status')).toHaveText(/^\d\d of 45 questions$/);
	await expect(page).toHaveURL(/\?role=professional$/);
	await expect(page.getByRole('link', { name: 'Use them in a meeting' })).toHaveAttribute(
		'href',
		/\/questions\/meeting\/\?role=professional$/
	);
	await page.goBack();
	await expect(staff).toHaveAttribute('aria-pressed', 'false');
});

test('a stage opens with its question, which stands on the map at its stage', async ({ page }) => {
	await page.goto('/stages/getting-started/');
	const talk = page.getByRole('region', { name: 'A question to talk about' });
	await talk.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Look round the room');
	await page.getByRole('link', { name: 'See it on the map' }).click();
	const map = await mapOf(page);
	await expect(map.locator('[data-node="stage:getting-started"].active')).toBeAttached();
	await expect(map.locator('.star path')).toHaveCount(4);
});

test('a question can be shared, asked in a meeting and seen on the map, which is in view on a phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/questions/able-to-say/');
	await expect(page.getByText(/^It belongs to the stage/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Ask it in a meeting' })).toHaveAttribute(
		'href',
		/questions\/meeting\/\?stage=getting-started&at=able-to-say$/
	);
	await page.getByRole('link', { name: 'See it on the map' }).click();
	const hub = page.locator('.atlas [data-node="stage:getting-started"] .disc');
	await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
	await expect
		.poll(() =>
			hub.evaluate((disc) => {
				const { x, y, width, height } = disc.getBoundingClientRect();
				const top = document.elementFromPoint(x + width / 2, y + height / 2);
				return top?.closest('.frame') !== null;
			})
		)
		.toBe(true);
	await page.getByRole('button', { name: 'Close details' }).click();
	await expect(page.locator('body')).not.toBeFocused();
	await expect(page).toHaveURL(/\/$/);
});

test('what helps with a question is a list of names with signs between them', async ({ page }) => {
	await page.goto('/questions/');
	const helps = page
		.locator('.helps')
		.filter({ has: page.locator('a + a') })
		.first();
	const names = await helps.locator('a').allTextContents();
	await expect(helps).toContainText(`${names[0]}; ${names[1]}`);
});

test('axe finds nothing on the page of all questions', async ({ page }) => {
	await page.goto('/questions/#sharing');
	// the stages are alike: two speak for all
	await page.locator('main section').evaluateAll((all) => {
		for (const one of all.slice(2)) one.remove();
	});
	expect(await everyLook(page)).toEqual([]);
});
