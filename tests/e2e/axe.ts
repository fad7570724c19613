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
async function violations(
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
 * Each state at each width in each scheme takes many minutes and has never told more: a state is looked at at one width,
 * dark where it is wide, in forced colours where it is narrow. EVERY_LOOK=1 looks at all (`npm run test:looks`).
 */
const everyLookAsked = process.env.EVERY_LOOK !== undefined;

/** The width at which a state is looked at, or all widths where every look is asked for. */
export const widthsFor = (state: 'wide' | 'narrow'): readonly number[] =>
	everyLookAsked ? widths : [state === 'wide' ? 1280 : 320];

const looks = (page: Page, width: number) => everyLookAsked || page.viewportSize()?.width === width;

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

/** A page that is open: narrow in light with all rules, wide in dark with those about colours. */
export async function everyLook(page: Page, without?: string[]): Promise<string[]> {
	await page.setViewportSize({ width: 320, height: 800 });
	const found = await violations(page, '320 px', 'all rules', without);
	await page.setViewportSize({ width: 1280, height: 800 });
	if (everyLookAsked) return [...found, ...(await lightAndDark(page, '1280 px', without))];
	await page.emulateMedia({ colorScheme: 'dark' });
	found.push(...(await violations(page, '1280 px, dark', 'colours', without)));
	await page.emulateMedia({ colorScheme: 'light' });
	return found;
}
