import { expect, test } from 'vitest';
import { dataFileNames } from '#lib/export/formats.ts';
import { dataGraph, homeGraph, resourceGraph, unsent } from '#lib/server/structured.ts';
import { shipped, shippedGraph } from '../maps.ts';

test('what is not to be sent is there for the page, and for no writer of data', () => {
	const held = unsent({ name: 'a map' });
	expect(held.value).toEqual({ name: 'a map' });
	expect(JSON.stringify(held)).toBe('{}');
});

test('each resource says its own page, and the way there', () => {
	for (const { id, title } of shipped.resources) {
		const [thing, trail] = resourceGraph(shippedGraph, id)['@graph'];
		const page = String(thing?.mainEntityOfPage);
		expect(page).toMatch(new RegExp(`^https?://.*/resources/${id}/$`));
		expect(thing?.name).toBe(title);
		const steps = trail?.itemListElement as readonly { item: string }[];
		expect(steps.map(({ item }) => item.replace(/.*\/stages\/.*/, 'stage'))).toEqual([
			expect.stringMatching(/\/$/),
			'stage',
			page
		]);
	}
});

test('the first page speaks of the site by its name', () => {
	const [site] = homeGraph(shippedGraph)['@graph'];
	expect(site).toMatchObject({ '@type': 'WebSite', name: shipped.site.title });
});

test('the files of the data are those that the site has', () => {
	const [data] = dataGraph(shippedGraph)['@graph'];
	const files = data?.distribution as readonly { contentUrl: string }[];
	expect(files.map(({ contentUrl }) => contentUrl.replace(/.*\//, ''))).toEqual(dataFileNames);
});
