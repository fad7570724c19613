import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '#lib/export/json.ts';
import { anyResource } from './works.ts';

const site = { title: 'A map', licence: { name: 'CC0', url: 'https://example.org/' } };

test('it says its version, where it is from and under which licence', () => {
	expect(JSON.parse(json.format([], site))).toEqual({ version: 1, site, resources: [] });
});

test('whatever the data hold, it reads back the same', () => {
	fc.assert(
		fc.property(fc.array(anyResource, { maxLength: 4 }), (resources) => {
			expect(JSON.parse(json.format(resources, site))).toEqual({ version: 1, site, resources });
		})
	);
});
