import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '#lib/records/parse.ts';
import type { DataFile } from '#lib/records/sort-files.ts';
import { garden, gardenWith } from './folders.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function textOf(path: string): string {
	const file = garden().find((one) => one.path === path);
	if (!file || typeof file.text === 'string') throw new Error(`The garden has no file ${path}.`);
	return decoder.decode(file.text);
}

function changed(path: string, change: (text: string) => string): DataFile[] {
	return gardenWith([{ path, text: change(textOf(path)) }]);
}

function datasetOf(files: DataFile[]) {
	const { dataset, problems } = parseDataset(files);
	if (!dataset) throw new Error(problems.map((problem) => problem.message).join('\n'));
	return dataset;
}

describe('a map about something else', () => {
	const dataset = datasetOf(garden());

	test('loads, though it has other stages, audiences, kinds and types of link', () => {
		expect(dataset.site.title).toBe('The Shared Plot');
		expect(dataset.vocabulary.stages.map((stage) => stage.id)).toEqual([
			'sowing',
			'tending',
			'harvest'
		]);
		expect(dataset.resources).toHaveLength(8);
		expect(dataset.courses).toEqual([]);
	});

	test('has its resources sorted by id in code units', () => {
		const ids = dataset.resources.map((resource) => resource.id);
		expect(ids).toEqual(ids.toSorted());
	});

	test('keeps the order of topics and links, which means something', () => {
		const almanac = dataset.resources.find((resource) => resource.id === 'almanac');
		expect(almanac?.topics).toEqual(['soil', 'neighbours']);
	});

	test('has a list of starters for every audience and stage', () => {
		expect(Object.keys(dataset.starters.audiences)).toEqual(['beginner', 'old-hand']);
		expect(dataset.starters.stages.tending).toEqual([]);
	});

	test('is frozen at every depth', () => {
		const loose: (value: unknown) => unknown[] = (value) =>
			typeof value !== 'object' || value === null
				? []
				: [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(loose)];
		expect(loose(dataset)).toEqual([]);
	});
});

test('stages come in the order of the vocabulary, however a curator wrote them', () => {
	const files = changed('resources/seed-box.yaml', (text) =>
		text.replace('  - sowing\n  - harvest', '  - harvest\n  - sowing')
	);
	const box = datasetOf(files).resources.find((resource) => resource.id === 'seed-box');
	expect(box?.stages).toEqual(['sowing', 'harvest']);
});

test('the order in which files are found makes no difference', () => {
	expect(JSON.stringify(datasetOf(garden().toReversed()))).toBe(
		JSON.stringify(datasetOf(garden()))
	);
});

test('a byte order mark and the line endings of Windows make no difference', () => {
	const windows = garden().map(({ path, text }) => ({
		path,
		text: encoder.encode(`\uFEFF${decoder.decode(text as Uint8Array).replaceAll('\n', '\r\n')}`)
	}));
	expect(datasetOf(windows)).toEqual(datasetOf(garden()));
});

test('lines and columns are right under the line endings of Windows', () => {
	const files = changed(
		'resources/dibber.yaml',
		(text) => `\uFEFF${text.replace('home: sowing', 'home: winter').replaceAll('\n', '\r\n')}`
	);
	expect(parseDataset(files).problems).toMatchObject([{ line: 15, column: 7, field: 'home' }]);
});

test('files that systems and editors leave behind are passed over', () => {
	const left = [
		'.DS_Store',
		'resources/.x.yaml.swp',
		'resources/dibber.yaml~',
		'README.md',
		'schema/a.json'
	];
	const files = [...garden(), ...left.map((path) => ({ path, text: '\0' }))];
	expect(parseDataset(files).problems).toBeUndefined();
});

describe('a file that cannot be read', () => {
	const files = gardenWith([{ path: 'resources/broadfork.yaml', text: 'id: [\n' }]);

	test('is one problem, and links to it are none', () => {
		const { problems = [] } = parseDataset(files);
		expect(problems.map((problem) => problem.record)).toEqual(['broadfork']);
	});

	test('hides nothing that is wrong in the others', () => {
		const others = files.map((file) =>
			file.path === 'resources/dibber.yaml'
				? { ...file, text: textOf(file.path).replace('cost: gift', 'cost: gold') }
				: file
		);
		const { problems = [] } = parseDataset(others);
		expect(problems.map((problem) => problem.record)).toEqual(['broadfork', 'dibber']);
	});
});

test('a record with a wrong field is still compared with the others', () => {
	const files = changed('resources/dibber.yaml', (text) =>
		text.replace('year: null', 'year: soon').replace('home: sowing', 'home: harvest')
	);
	const { problems = [] } = parseDataset(files);
	expect(problems.map((problem) => problem.field)).toEqual(['year', 'home']);
});

test('an empty folder is one problem that names the folder', () => {
	expect(parseDataset([], 'elsewhere').problems).toMatchObject([
		{ file: 'elsewhere', line: 1, column: 1, message: 'holds none of the files of a map.' }
	]);
});

test('a folder of other things is one problem', () => {
	const files = ['photo.jpg', 'notes.txt', 'list.yaml'].map((path) => ({ path, text: 'x' }));
	expect(parseDataset(files).problems).toHaveLength(1);
});

test('never throws, whatever bytes a file holds', () => {
	const paths = garden().map((file) => file.path);
	fc.assert(
		fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, text) => {
			const { dataset, problems } = parseDataset(gardenWith([{ path, text }]));
			expect(dataset === undefined).toBe(problems !== undefined);
		}),
		{ numRuns: 60 }
	);
});

test('never throws, whatever values a file holds', () => {
	const paths = garden().map((file) => file.path);
	fc.assert(
		fc.property(fc.constantFrom(...paths), fc.json(), (path, text) => {
			const { problems = [] } = parseDataset(gardenWith([{ path, text }]));
			for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
		}),
		{ numRuns: 60 }
	);
});

test('never throws when a piece of a good file is lost or doubled', () => {
	const path = 'vocabulary.yaml';
	const text = textOf(path);
	const place = fc.nat({ max: text.length });
	fc.assert(
		fc.property(place, place, (from, to) => {
			const files = gardenWith([{ path, text: text.slice(0, from) + text.slice(to) }]);
			expect(() => parseDataset(files)).not.toThrow();
		}),
		{ numRuns: 40 }
	);
});
