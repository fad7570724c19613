/** Names on the map: at every zoom that the button reaches, more come until all are there, and none overlap. */
import { ALL as RESOURCES, vocabulary } from './data.ts';
import { expect, openMap, test } from './journey.ts';
import { overlaps, visibleNames } from './names.ts';

// the camera moves at once, so that a press is a zoom
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Every stage, audience and resource. The commons has no name of its own. */
const ALL = vocabulary.stages.length + vocabulary.audiences.length + RESOURCES;

for (const { width, atLeast } of [
	{ width: 1440, atLeast: ALL },
	{ width: 390, atLeast: 200 }
])
	test(`names come as one zooms in and never lie on each other, ${width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		const map = await openMap(page);
		const start = (await map.locator('.atlas').boundingBox())?.width ?? 1;
		const scale = async () => ((await map.locator('.atlas').boundingBox())?.width ?? 0) / start;
		const counts: number[] = [];
		for (const zoom of [1, 1.6, 2.56, 4.096, 6.5536]) {
			if (zoom > 1) await page.getByRole('button', { name: 'Zoom in' }).click();
			await expect.poll(scale).toBeCloseTo(zoom, 1);
			// a phone may begin with shapes alone; once all have come there are no more
			const more = Math.min((counts.at(-1) ?? -1) + 1, ALL);
			await expect
				.poll(async () => (await visibleNames(page)).length, { message: `names at ${zoom}` })
				.toBeGreaterThanOrEqual(more);
			const names = await visibleNames(page);
			expect(overlaps(names), `at zoom ${zoom}`).toEqual([]);
			counts.push(names.length);
		}
		expect(counts.at(-1), counts.join(', ')).toBeGreaterThanOrEqual(atLeast);
	});

test('zooming out takes the names away again, and leaves those of the beginning', async ({
	page
}) => {
	await openMap(page);
	const texts = async () => (await visibleNames(page)).map(({ text }) => text).sort();
	const before = await texts();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(async () => (await texts()).length).toBeGreaterThan(before.length);
	const zoomed = await texts();
	expect(before.filter((text) => !zoomed.includes(text))).toEqual([]);
	await page.getByRole('button', { name: 'Show whole map' }).click();
	await expect.poll(texts).toEqual(before);
});
