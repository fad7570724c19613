/** axe on each kind of embed, with other controls and heading levels, as its own page: a host page adds its own faults. */
import { everyLook } from '../axe.ts';
import { awake, expect, test } from '../journey.ts';

test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

for (const [path, level] of [
	['map/?controls=full', 1],
	['list/?controls=none&heading=3&stage=designing', 3],
	['matrix/?controls=search&heading=2', 2],
	['resource/powercube/?heading=2', 2]
] as const)
	test(`axe finds nothing in ${path}, and its first heading is of level ${level}`, async ({
		page
	}) => {
		await page.goto(`/embed/v1/${path}`);
		await awake(page);
		await expect(page.getByRole('heading', { level }).first()).toBeVisible();
		const levels = await page
			.getByRole('heading')
			.evaluateAll((all) =>
				all.map((one) => Number(one.getAttribute('aria-level') ?? one.localName.slice(1)))
			);
		expect(levels[0]).toBe(level);
		// no level is left out on the way down
		for (const [index, one] of levels.entries())
			expect(one - (levels[index - 1] ?? level), `${levels}`).toBeLessThanOrEqual(1);
		// the heading of the first level is the host's
		const found = (await everyLook(page)).filter((one) => !one.includes('page-has-heading-one'));
		expect(found).toEqual([]);
	});
