/** A dark site asks for a dark list in its own red, which nobody could read as it is. */
import { contrast, readHex } from '#lib/embed/oklch.ts';
import { embedIn, expect, test } from './host.ts';

/** `rgb(…)` as browsers compute it. */
const hex = (colour: string): string =>
	(colour.match(/\d+/g) ?? [])
		.slice(0, 3)
		.map((part) => Number(part).toString(16).padStart(2, '0'))
		.join('');

test.use({ colorScheme: 'light' });

test('the frame is dark from the first painting on', async ({ page, visit }) => {
	const scripts = Promise.withResolvers<void>();
	// the page as it is before it is alive
	await page.route('**/_app/**/*.js', async (route) => {
		await scripts.promise;
		await route.continue().catch(() => {});
	});
	await visit('dark');
	const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
	await frame?.waitForURL(/embed/, { waitUntil: 'commit' });
	await expect(frame!.locator('.embed')).toBeVisible();
	expect(await frame!.locator('html').getAttribute('data-theme')).toBe('dark');
	expect(await frame!.evaluate(() => document.querySelector('#svelte-announcer'))).toBeNull();
	// the corner of the first picture that a reader gets
	const first = await page.locator('iframe').screenshot();
	const ground = await page.evaluate(async (bytes) => {
		const image = new Image();
		image.src = `data:image/png;base64,${bytes}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
		context.drawImage(image, 0, 0);
		return [...context.getImageData(2, image.height / 2, 1, 1).data].slice(0, 3);
	}, first.toString('base64'));
	expect(Math.max(...ground)).toBeLessThan(60);
	scripts.resolve();
	await embedIn(page);
});

for (const { theme, accent } of [
	{ theme: 'dark', accent: '7a0019' },
	{ theme: 'light', accent: 'ffee00' }
])
	test(`links are in the colour of the site, and can be read: ${accent} on ${theme}`, async ({
		page,
		visit
	}) => {
		await visit('dark', { theme, accent });
		const frame = await embedIn(page);
		for (const link of [
			frame.locator('article h3 a').first(),
			frame.locator('header a').first(),
			frame.getByRole('link', { name: 'Map', exact: true })
		]) {
			const { colour, ground } = await link.evaluate((element) => {
				let under: Element | null = element;
				while (under && getComputedStyle(under).backgroundColor === 'rgba(0, 0, 0, 0)')
					under = under.parentElement;
				return {
					colour: getComputedStyle(element).color,
					ground: getComputedStyle(under ?? document.body).backgroundColor
				};
			});
			expect(contrast(readHex(hex(colour)), readHex(hex(ground)))).toBeGreaterThanOrEqual(4.5);
		}
		const [red, green, blue] = readHex(
			hex(
				await frame
					.locator('header a')
					.first()
					.evaluate((one) => getComputedStyle(one).color)
			)
		) as unknown as number[];
		// a red stays a red, a yellow a yellow
		if (accent === '7a0019') expect(red).toBeGreaterThan(Math.max(green!, blue!));
		else expect(Math.min(red!, green!)).toBeGreaterThan(blue!);
	});
