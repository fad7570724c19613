/** A university's security team locks every frame in. */
import type { Frame } from '@playwright/test';
import { awake, choose, embedIn, expect, leftIn, search, test } from './host.ts';

test('search, filters, choices and the three views work with scripts and nothing else', async ({
	page,
	visit
}) => {
	await visit('sandbox');
	const frame = await embedIn(page);
	expect(await frame.evaluate(() => self.origin)).toBe('null');
	await choose(frame, 'Researcher');
	const researchers = await leftIn(frame);
	await search(frame, 'power');
	await expect.poll(() => leftIn(frame)).toBeLessThan(researchers);
	await frame.locator('.atlas [data-node="stage:designing"]').click();
	const details = frame.getByRole('complementary', { name: 'Details' });
	await expect(details.getByRole('heading', { level: 2 })).toBeVisible();
	await details.getByRole('button', { name: /^Close/ }).click();
	for (const view of ['List', 'Matrix', 'Map']) {
		await frame.getByRole('link', { name: view, exact: true }).click();
		await expect.poll(() => new URL(frame.url()).pathname).toBe(`/embed/v1/${view.toLowerCase()}/`);
		expect(new URL(frame.url()).searchParams.get('role')).toBe('researcher');
		await awake(frame);
		await leftIn(frame);
	}
});

test('a resource opens in the frame, which may open nothing else, and one comes back', async ({
	page,
	visit
}) => {
	await visit('sandbox', { src: 'list/?q=powercube' });
	const frame = await embedIn(page);
	await leftIn(frame);
	await frame.locator('[data-node="resource:powercube"] a').click();
	await expect(frame.getByRole('heading', { level: 1, name: /Powercube/ })).toBeVisible();
	expect(new URL(frame.url()).pathname).toBe('/embed/v1/resource/powercube/');
	// whether a tab may be opened it cannot know: the address is there to copy
	await expect(frame.getByText('copy this address')).toBeVisible();
	await frame.getByRole('link', { name: 'Back', exact: true }).click();
	await expect.poll(() => frame.url()).toContain('/embed/v1/list/?q=powercube');
	await leftIn(frame);
});

/** Where the resources of a page lead, each with its title. */
const resourcesIn = (frame: Frame): Promise<[string, string][]> =>
	frame
		.locator('a[href*="/resources/"]')
		.evaluateAll((links) =>
			links
				.filter((link) => link instanceof HTMLAnchorElement && link.checkVisibility())
				.map((link): [string, string] => [
					(link as HTMLAnchorElement).pathname,
					link.textContent.trim()
				])
		);

for (const sandbox of ['', 'allow-popups'])
	test.describe(`sandbox="${sandbox}"`, () => {
		// a frame without scripts; and a browser without them
		test.use({ javaScriptEnabled: sandbox === '' });
		for (const src of ['map/', 'list/', 'matrix/'])
			test(`${src} without scripts has every resource, with its title and its link`, async ({
				page,
				visit,
				request,
				complaints
			}) => {
				const { resources } = (await (await request.get('/data/resources.json')).json()) as {
					resources: { id: string; title: string }[];
				};
				await visit('sandbox', { src, sandbox });
				const frame = page.frames()[1] as Frame;
				await frame.waitForLoadState();
				const found = new Map(await resourcesIn(frame));
				expect(found.size).toBe(resources.length);
				for (const { id, title } of resources) expect(found.get(`/resources/${id}/`)).toBe(title);
				// the browser itself notes each script that it has not run
				complaints.splice(0);
			});
	});
