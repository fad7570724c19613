import { expect, test } from 'vitest';
import { contentType, contentTypes, endingOf, unusualEndings } from '#lib/hosting/types.ts';

test.each([
	['/', 'text/html; charset=utf-8'],
	['/list/', 'text/html; charset=utf-8'],
	['/data/map.json', 'application/json; charset=utf-8'],
	['/data/training.ics', 'text/calendar; charset=utf-8'],
	['/fonts/a.woff2', 'font/woff2'],
	['/manifest.webmanifest', 'application/manifest+json'],
	['/a.b/c', 'application/octet-stream']
])('%s is %s', (address, type) => {
	expect(contentType(address)).toBe(type);
});

test('text always says its letters', () => {
	for (const type of Object.values(contentTypes).filter((name) => name.startsWith('text/')))
		expect(type).toMatch(/; charset=utf-8$/);
});

test('every unusual ending has a type', () => {
	for (const ending of unusualEndings) expect(contentTypes).toHaveProperty(ending);
	expect(endingOf('/a/b.ris')).toBe('ris');
});
