import { expect, test } from 'vitest';
import { listSite } from '#lib/hosting/site.ts';

test('addresses of pages are folders, packed twins belong to their file', () => {
	const site = listSite([
		'index.html',
		'a\\index.html',
		'a\\index.html.gz',
		'b.gz',
		'c.js',
		'c.js.br'
	]);
	expect([...site]).toEqual([
		['/a/', { file: 'a/index.html', encodings: ['gzip'] }],
		['/b.gz', { file: 'b.gz', encodings: [] }],
		['/c.js', { file: 'c.js', encodings: ['br'] }],
		['/', { file: 'index.html', encodings: [] }]
	]);
});

test('files for the host are not for visitors', () => {
	expect(listSite(['404.html', '_headers', '_redirects']).size).toBe(0);
});
