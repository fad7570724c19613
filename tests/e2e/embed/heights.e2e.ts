/** Partners' sites size the frame by what they already use; each hears what it understands, and little of it. */
import type { Page } from '@playwright/test';
import { embedIn, expect, test } from './host.ts';

const said = (page: Page) =>
	page.evaluate(() => (window as unknown as { said: { at: number; data: unknown }[] }).said);

/** How many px the frame of a page misses or has too much, and how high it is. */
async function fit(page: Page): Promise<{ off: number; height: number }> {
	const frame = await embedIn(page);
	const height = await page.locator('iframe').evaluate((one) => one.clientHeight);
	const wanted = await frame.evaluate(() => {
		const root = document.querySelector('.embed') as HTMLElement;
		const port = root.querySelector('[data-port]') as HTMLElement;
		const others = root.scrollHeight - port.offsetHeight;
		const map = port.dataset.port === 'map';
		const content = (port.firstElementChild as HTMLElement).offsetHeight;
		return others + (map ? Math.max(320, port.clientWidth * 0.75) : content);
	});
	return { off: Math.abs(Math.min(1000, wanted) - height), height };
}

const hosts = {
	'pym.js': (src: string) => ['pym', { src }] as const,
	'open-iframe-resizer': (src: string) => ['open-iframe-resizer', { src }] as const,
	'open-iframe-resizer, locked in': (src: string) =>
		['open-iframe-resizer', { src, sandbox: 'allow-scripts' }] as const,
	'our own element': (src: string) => {
		const [view, resource = ''] = src.split('/');
		return ['element', { view: view!, resource }] as const;
	}
};

for (const [name, open] of Object.entries(hosts))
	test(`${name}: map, list and one resource get the height they need, in few words`, async ({
		page,
		visit
	}) => {
		for (const [src, width] of [
			['map/', 640],
			['map/', 1000],
			['list/', 640],
			['resource/powercube/', 320]
		] as const) {
			const [host, values] = open(src);
			await visit(host, { ...values, width });
			await expect
				.poll(async () => (await fit(page)).off, `${src}, ${width}`)
				.toBeLessThanOrEqual(2);
			await page.waitForTimeout(800);
			const all = await said(page);
			const first = all[0]?.at ?? 0;
			const early = all
				.filter(({ at }) => at < first + 2000)
				.map(({ data }) => JSON.stringify(data));
			expect(early.length, early.join('\n')).toBeLessThanOrEqual(5);
		}
	});

test('no frame grows by itself', async ({ page, visit, context }) => {
	const pages = [page, await context.newPage()];
	await visit('pym', { src: 'list/?q=power', width: 500 });
	await pages[1]!.goto(page.url().replace('pym.html', 'open-iframe-resizer.html'));
	await Promise.all(pages.map((one) => embedIn(one)));
	await page.waitForTimeout(1500);
	const before = await Promise.all(
		pages.map(async (one) => ({ ...(await fit(one)), words: (await said(one)).length }))
	);
	// each answer to its own answer would come within a frame of the screen
	await page.waitForTimeout(4000);
	const after = await Promise.all(
		pages.map(async (one) => ({ ...(await fit(one)), words: (await said(one)).length }))
	);
	expect(after).toEqual(before);
});

test('a narrower column makes the frame of a resource higher, and a wider one lower again', async ({
	page,
	visit
}) => {
	await visit('open-iframe-resizer', { src: 'resource/powercube/', width: 900 });
	await expect.poll(async () => (await fit(page)).off).toBeLessThanOrEqual(2);
	const heights: number[] = [];
	for (const width of [900, 420, 900]) {
		await page.locator('iframe').evaluate((one, width) => (one.style.width = `${width}px`), width);
		await page.waitForTimeout(500);
		const { off, height } = await fit(page);
		expect(off).toBeLessThanOrEqual(2);
		heights.push(height);
	}
	expect(heights[1]).toBeGreaterThanOrEqual(heights[0]!);
	expect(heights[2]).toBe(heights[0]);
});
