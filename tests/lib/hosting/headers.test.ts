import { describe, expect, test } from 'vitest';
import {
	commonHeaders,
	ownHeaders,
	zoneOf,
	zoneOfMissing,
	zones,
	type ZoneName
} from '#lib/hosting/headers.ts';

const names = Object.keys(zones) as ZoneName[];

describe('zones', () => {
	test.each([
		['/', 'page'],
		['/list/', 'page'],
		['/resources/powercube/', 'page'],
		['/embedding/', 'page'],
		['/data/map.json', 'page'],
		['/oembed/v1/map.json', 'page'],
		['/_app/version.json', 'page'],
		['/_app/immutable/assets/letters.woff2', 'immutable'],
		['/embed/v1/list/', 'embed'],
		['/embed/v1/loader.js', 'embed'],
		['/editions/2026-11-23/embed/v1/map/', 'embed'],
		['/editions/2026-11-23/_app/immutable/entry/start.js', 'embed']
	])('%s lies in zone %s', (path, zone) => {
		expect(zoneOf(path)).toBe(zone);
	});

	test('a missing file is never kept, and a missing embed may still be framed', () => {
		expect(zoneOfMissing('/_app/immutable/chunks/gone.js')).toBe('page');
		expect(zoneOfMissing('/embed/v1/gone/')).toBe('embed');
	});

	test('common and own headers together are the whole zone', () => {
		for (const name of names)
			expect(Object.fromEntries([...commonHeaders(), ...ownHeaders(name)])).toEqual(
				zones[name].headers
			);
	});
});

describe('what the headers promise', () => {
	test.each(names)('%s: nosniff, a referrer policy, no device, readable from a frame', (name) => {
		const { headers } = zones[name];
		expect(headers['X-Content-Type-Options']).toBe('nosniff');
		expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
		expect(headers['Permissions-Policy']).toMatch(/camera=\(\).*geolocation=\(\)/);
		expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
		expect(headers).not.toHaveProperty('X-Frame-Options');
	});

	test('anyone may frame an embed, only ourselves a page', () => {
		expect(zones.embed.headers['Content-Security-Policy']).toBe('frame-ancestors *');
		for (const name of names.filter((other) => other !== 'embed'))
			expect(zones[name].headers['Content-Security-Policy']).toBe("frame-ancestors 'self'");
	});

	test('what an embed loads may be read by any origin: in a sandboxed frame our own is one of them', () => {
		for (const name of names)
			expect(zones[name].headers['Access-Control-Allow-Origin'], name).toBe('*');
	});

	test('only files with a hash in their name are kept unasked', () => {
		for (const name of names)
			expect(/immutable/.test(zones[name].headers['Cache-Control'] ?? '')).toBe(
				name === 'immutable'
			);
	});
});
