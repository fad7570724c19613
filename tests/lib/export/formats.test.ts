/** What holds for every file of the list, and for every form of citation. */
import { describe, expect, test } from 'vitest';
import { citations } from '#lib/export/citations.ts';
import { dataFileNames, dataFiles } from '#lib/export/formats.ts';
import { escapeXml } from '#lib/export/xml.ts';
import { buildGraph } from '#lib/graph/build.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { contentType } from '#lib/hosting/types.ts';
import { garden, gardenGraph, shippedGraph } from '../maps.ts';

const maps = { shipped: shippedGraph, garden: gardenGraph };

describe.each(dataFileNames)('%s', (name) => {
	const { mediaType, write } = dataFiles[name];

	test('has a content type that every host is told', () => {
		expect(contentType(name)).toBe(`${mediaType}; charset=utf-8`);
	});

	test.each(Object.entries(maps))('has all of the map “%s”, twice the same', (_, graph) => {
		const file = write(graph);
		expect(write(graph)).toBe(file);
		expect(file.isWellFormed()).toBe(true);
		expect(file).not.toMatch(/undefined/);
		for (const { record } of nodesOf(graph, 'resource')) {
			const known = [record.url, escapeXml(record.url), record.doi ?? record.url];
			expect(known.some((one) => file.includes(one))).toBe(true);
		}
	});

	test('is a file also while the map holds nothing', () => {
		const questions = { ...garden.questions, questions: [] };
		const none = { ...garden, resources: [], questions, courses: [] };
		expect(write(buildGraph(none))).not.toMatch(/undefined|null/);
	});
});

describe.each(citations)('$id', ({ ending, mediaType, format }) => {
	test('has a content type that every host is told', () => {
		expect(contentType(`works.${ending}`)).toBe(`${mediaType}; charset=utf-8`);
	});

	test('writes no works as a file without works', () => {
		expect(format([])).not.toMatch(/undefined|null/);
	});
});

test('the forms in which one cites a work are also files of the map, but for plain text', () => {
	expect(citations.map(({ id }) => id)).toEqual(['plain', 'bibtex', 'ris']);
	const endings = dataFileNames.map((name) => name.replace(/.*\./, ''));
	const others = citations.filter(({ ending }) => !endings.includes(ending));
	expect(others.map(({ id }) => id)).toEqual(['plain']);
});
