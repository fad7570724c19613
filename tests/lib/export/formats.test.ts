/** What holds for every format of the list. */
import { describe, expect, test } from 'vitest';
import { citations } from '#lib/export/citations.ts';
import { formats } from '#lib/export/formats.ts';
import { publicResource } from '#lib/export/public-resource.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { contentType } from '#lib/hosting/types.ts';
import { gardenGraph, shippedGraph } from '../maps.ts';

const source = { title: 'A map', licence: { name: 'CC0', url: 'https://example.org/' } };
const maps = { shipped: shippedGraph, garden: gardenGraph };

describe.each(Object.entries(formats))('%s', (id, one) => {
	test('is called in the list what it calls itself', () => {
		expect(one.id).toBe(id);
		expect(one.label).not.toBe('');
	});

	test('has a content type that every host is told', () => {
		expect(contentType(`resources.${one.ending}`)).toBe(`${one.mediaType}; charset=utf-8`);
	});

	test.each(Object.entries(maps))('writes all of the map “%s”, twice the same', (_, graph) => {
		const all = nodesOf(graph, 'resource').map(({ record }) => publicResource(graph, record));
		const file = one.format(all, source);
		expect(one.format(all, source)).toBe(file);
		expect(file.isWellFormed()).toBe(true);
		for (const { url, doi } of all)
			expect(file.includes(url) || file.includes(doi ?? url)).toBe(true);
	});

	test('writes no works as a file without works', () => {
		expect(one.format([], source)).not.toMatch(/undefined|null/);
	});
});

test('the three forms in which one cites are formats of the list', () => {
	expect(citations.map(({ id }) => id)).toEqual(['plain', 'bibtex', 'ris']);
	for (const form of citations) expect(formats[form.id]).toBe(form);
});

test('endings differ, so that each address has one file', () => {
	const endings = Object.values(formats).map(({ ending }) => ending);
	expect(new Set(endings).size).toBe(endings.length);
});
