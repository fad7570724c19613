/** A page that is wider than a small phone, or than a window at 400 %, has to be pushed from side to side (WCAG 2.2, 1.4.10). */
import { expect, test } from './journey.ts';

const addresses = [
	'/',
	'/?node=resource:powercube',
	'/resources/powercube/',
	'/stages/designing/',
	'/compare/',
	'/questions/',
	'/routes/',
	'/routes/plan/',
	'/training/',
	'/shortlist/?list=powercube,arnstein-ladder,pirit',
	'/share/',
	'/data/',
	'/about/'
];

for (const width of [320, 390])
	test(`no page scrolls sideways in a window ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		const wide: string[] = [];
		for (const address of addresses) {
			await page.goto(address);
			// what comes by script is part of the page
			await page.waitForLoadState('networkidle');
			const found = await page.evaluate(() => document.documentElement.scrollWidth);
			if (found > width) wide.push(`${address} is ${found} px wide`);
		}
		expect(wide).toEqual([]);
	});
