import { expect, test } from 'vitest';
import { dataThing, pageGraph, siteThing } from '#lib/export/json-ld-site.ts';
import { garden } from '../maps.ts';

const home = 'https://map.test/';

test('a site says what it is called, in which language, and what others may do with it', () => {
	expect(siteThing(garden.site, home)).toEqual({
		'@type': 'WebSite',
		'@id': `${home}#site`,
		name: garden.site.title,
		alternateName: garden.site.tagline,
		description: garden.site.description,
		url: home,
		inLanguage: garden.site.language,
		license: garden.site.contentLicence.url,
		isAccessibleForFree: true
	});
});

test('the data say where their files are', () => {
	const file = { label: 'CSV', mediaType: 'text/csv', url: `${home}data/resources.csv` };
	const data = dataThing(garden.site, `${home}list/`, [file]);
	expect(data).toMatchObject({ '@type': 'Dataset', url: `${home}list/` });
	expect(data.distribution).toEqual([
		{ '@type': 'DataDownload', name: 'CSV', encodingFormat: 'text/csv', contentUrl: file.url }
	]);
});

test('a page says what it is about, and the way to it', () => {
	const thing = { '@type': 'Course', name: 'Digging' };
	const { '@context': context, '@graph': graph } = pageGraph(thing, [{ name: 'Map', url: home }]);
	expect(context).toBe('https://schema.org');
	expect(graph[0]).toBe(thing);
	expect(graph[1]?.['@type']).toBe('BreadcrumbList');
});
