import { describe, expect, test } from 'vitest';
import { commonHeaders, zoneOf, zones } from '#lib/hosting/headers.ts';
import { netlifyHeaders, zonePatterns } from '#lib/hosting/netlify.ts';
import { listSite } from '#lib/hosting/site.ts';
import { fixtureFiles } from '../../scripts/fixture-site.ts';
import { readHeaderFile } from '../../scripts/header-file.ts';

const site = listSite(Object.keys(fixtureFiles));

describe('_headers', () => {
	test('added up as Netlify does, every address gets the headers of its zone, each from one rule', () => {
		const headersFor = readHeaderFile(netlifyHeaders(site));
		for (const address of site.keys()) {
			const found = headersFor(address);
			for (const [name, value] of Object.entries(zones[zoneOf(address)].headers))
				expect([address, name, found[name]]).toEqual([address, name, [value]]);
			for (const values of Object.values(found)) expect(values).toHaveLength(1);
		}
	});

	test('pages made later in a known folder, and addresses that do not exist, are covered as far as they can be', () => {
		const headersFor = readHeaderFile(netlifyHeaders(site));
		expect(headersFor('/resources/new/')['Content-Security-Policy']).toEqual([
			"frame-ancestors 'self'"
		]);
		expect(Object.keys(headersFor('/nothing/'))).toEqual(
			expect.arrayContaining(commonHeaders().map(([name]) => name))
		);
	});

	test('says the type of files that hosts do not know', () => {
		const headersFor = readHeaderFile(netlifyHeaders(site));
		expect(headersFor('/data/resources.ris')['Content-Type']).toEqual([
			'application/x-research-info-systems; charset=utf-8'
		]);
		expect(headersFor('/data/map.json')).not.toHaveProperty('Content-Type');
	});

	test('below a base path, and then without strict transport', () => {
		const text = netlifyHeaders(site, '/atlas');
		expect(text).not.toContain('Strict-Transport-Security');
		expect(text.split('\n').filter((line) => /^\/(?!atlas\/)/.test(line))).toEqual([]);
		expect(netlifyHeaders(site)).toContain('Strict-Transport-Security');
	});

	test('whole folders are one rule', () => {
		const pages = ['/', '/a/', '/a/b/', '/a/c/', '/data/', '/data/x.json', '/_app/immutable/x.js'];
		expect(zonePatterns(pages)).toEqual([
			['/', 'page'],
			['/a/*', 'page'],
			['/data/*', 'page'],
			['/_app/immutable/*', 'immutable']
		]);
	});
});
