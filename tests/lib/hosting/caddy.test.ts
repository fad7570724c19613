import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caddyfile } from '#lib/hosting/caddy.ts';
import { commonHeaders, ownHeaders, zones, type ZoneName } from '#lib/hosting/headers.ts';

const root = '/srv/common-ground';
const text = caddyfile({ listen: 'map.example.org', root });
const block = (start: string) => text.slice(text.indexOf(start)).split('\n\t}')[0];

test('docs/hosting/Caddyfile is fresh (npm run hosts)', () => {
	expect(readFileSync('docs/hosting/Caddyfile', 'utf8')).toBe(text);
});

test('every header of the table is there, in the block of its zone', () => {
	for (const [name, value] of commonHeaders())
		expect(block('\theader {')).toContain(`${name} "${value}"`);
	for (const zone of Object.keys(zones) as ZoneName[])
		for (const [name, value] of ownHeaders(zone))
			expect(block(`\theader @${zone} {`)).toContain(`${name} "${value}"`);
});

test('zones never overlap', () => {
	expect(block('@page {')).toContain('not path');
	for (const prefix of ['/embed/*', '/editions/*', '/_app/immutable/*'])
		expect(block('@page {')).toContain(prefix);
});

test('braces close, and a base path is everywhere', () => {
	expect(text.split('{').length).toBe(text.split('}').length);
	const below = caddyfile({ base: '/atlas', listen: 'map.example.org', root });
	expect(below).toContain('path /atlas/embed/*');
	expect(below).toContain('rewrite * /atlas/404.html');
	expect(below).not.toContain('Strict-Transport-Security');
});
