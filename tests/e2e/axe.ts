/**
 * What axe finds on a page as it stands. All rules run in the light scheme, with the one about the size of targets; in
 * another scheme only colours change, so only the rules about colour run again.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];
export const widths = [1280, 320];

/** What axe finds, as lines that say where. */
export async function violations(
	page: Page,
	state: string,
	look: 'all rules' | 'colours' = 'all rules',
	without: string[] = []
): Promise<string[]> {
	const axe = new AxeBuilder({ page }).options({
		runOnly:
			look === 'colours' ? { type: 'rule', values: colourRules } : { type: 'tag', values: tags },
		...(look === 'colours' ? {} : { rules: { 'target-size': { enabled: true } } }),
		resultTypes: ['violations']
	});
	for (const part of without) axe.exclude(part);
	// one run in the page: there are no frames to put together, and the other way takes three times as long
	axe.setLegacyMode(true);
	const result = await axe.analyze();
	const ran = [...result.passes, ...result.violations, ...result.incomplete].map(({ id }) => id);
	expect(ran, `${state}: axe looked at the colours`).toContain('color-contrast');
	return result.violations.flatMap(({ id, help, nodes }) =>
		nodes
			.slice(0, 5)
			.map(({ target, any, all }) =>
				[
					`${state}: ${id} (${help}), ${nodes.length} in all`,
					String(target),
					...[...any, ...all].map(({ message }) => message)
				].join('\n    ')
			)
	);
}

/**
 * Each scheme at each width takes minutes and has never told more: a scheme is looked at at one width only, unless
 * EVERY_LOOK is set (`npm run test:looks`).
 */
export const everyWidth = process.env.EVERY_LOOK !== undefined;

const looks = (page: Page, width: number) => everyWidth || page.viewportSize()?.width === width;

/**
 * The page as it stands: all rules in the light scheme; where it is wide, colours in the dark one.
 */
export async function lightAndDark(
	page: Page,
	state: string,
	without?: string[]
): Promise<string[]> {
	const light = await violations(page, state, 'all rules', without);
	if (!looks(page, 1280)) return light;
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await violations(page, `${state}, dark`, 'colours', without);
	await page.emulateMedia({ colorScheme: 'light' });
	return [...light, ...dark];
}

/** Where the page is narrow: its colours in those of the system. */
export async function forced(page: Page, state: string, without?: string[]): Promise<string[]> {
	if (!looks(page, 320)) return [];
	await page.emulateMedia({ forcedColors: 'active' });
	const found = await violations(page, `${state}, forced colours`, 'colours', without);
	await page.emulateMedia({ forcedColors: 'none' });
	return found;
}

/** Wide, light and dark, and narrow, of a page that is open. */
export async function everyLook(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		found.push(...(await lightAndDark(page, `${width} px`)));
	}
	return found;
}
