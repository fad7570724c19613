/** A partner puts two lists on one page, one for each of her readers. */
import AxeBuilder from '@axe-core/playwright';
import { embedIn, expect, leftIn, search, statusIn, test } from './host.ts';

test('each list keeps to itself, and a screen reader can tell them apart', async ({
	page,
	visit
}) => {
	await visit('two');
	const [first, second] = [await embedIn(page, 0), await embedIn(page, 1)];
	const titles = await page
		.locator('iframe')
		.evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).title));
	expect(titles).toEqual(['Map of resources', 'Map of resources 2']);
	const before = [await leftIn(first), await leftIn(second)];
	expect(before[0]).not.toBe(before[1]);

	await search(first, 'power');
	await expect(statusIn(first)).not.toHaveText(new RegExp(`^${before[0]} of`));
	expect(await leftIn(second)).toBe(before[1]);
	expect(second.url()).toMatch(/\?stage=sharing&heading=2$/);

	// axe reads every element of the page and of both frames: one group of each list speaks for all
	for (const frame of [first, second])
		await frame.locator('.groups > *').evaluateAll((groups) => {
			for (const group of groups.slice(1)) group.remove();
		});
	const { violations, passes } = await new AxeBuilder({ page })
		.options({
			// what is only good practice speaks of one page: two frames have two main parts
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
			rules: { 'target-size': { enabled: true } },
			resultTypes: ['violations']
		})
		.analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	expect(passes.map(({ id }) => id)).toContain('frame-title-unique');
});
