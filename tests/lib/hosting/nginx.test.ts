import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commonHeaders, ownHeaders, zones, type ZoneName } from '#lib/hosting/headers.ts';
import { nginxConfig, zonesByPrefix } from '#lib/hosting/nginx.ts';

const root = '/srv/common-ground';
const text = nginxConfig({ listen: '80', root });

test('docs/hosting/nginx.conf is fresh (npm run hosts)', () => {
	expect(readFileSync('docs/hosting/nginx.conf', 'utf8')).toBe(text);
});

test('longer prefixes come first, as the first one that fits is taken', () => {
	const lengths = zonesByPrefix().map(([prefix]) => prefix.length);
	expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
	expect(text.indexOf('~^/_app/immutable/')).toBeLessThan(text.indexOf('"~^/embed/"'));
});

test('every header of the table is there, once', () => {
	for (const [name, value] of commonHeaders())
		expect(text.split(`add_header ${name} "${value}" always;`)).toHaveLength(2);
	for (const zone of Object.keys(zones) as ZoneName[])
		for (const [name, value] of ownHeaders(zone)) {
			expect(text).toContain(`\t${zone} "${value}";`);
			expect(text.split(`add_header ${name} $map_`)).toHaveLength(2);
		}
});

test('braces close, and a base path is everywhere', () => {
	expect(text.split('{').length).toBe(text.split('}').length);
	const below = nginxConfig({ base: '/atlas', listen: '80', root });
	expect(below).toContain('"~^/atlas/embed/" embed;');
	expect(below).toContain('error_page 404 /atlas/404.html;');
	expect(below).not.toContain('Strict-Transport-Security');
});
