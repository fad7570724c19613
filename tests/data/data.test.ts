/** The data that we ship. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withRecord } from '#lib/records/guide.ts';
import { formatProblem } from '#lib/records/problems.ts';
import { jsonSchemas } from '#lib/records/schemas.ts';
import { checkFolder, loadDataset } from '#lib/server/dataset.ts';
import { resourceFields } from '#lib/schema/resource.ts';
import { isSafeUrl } from '#lib/schema/url.ts';

const files = readdirSync('data/resources').filter((name) => name.endsWith('.yaml'));
const remedy = 'run: npm run data:schema';

test('have no problem', () => {
	expect(checkFolder('data').problems?.map(formatProblem)).toBeUndefined();
});

test('are read once and frozen', () => {
	expect(loadDataset()).toBe(loadDataset());
	expect(Object.isFrozen(loadDataset().resources[0]?.related)).toBe(true);
});

describe('resources', () => {
	const { resources } = loadDataset();
	const ids = new Set(resources.map((resource) => resource.id));

	test('have the names of their files as ids', () => {
		expect([...ids].toSorted()).toEqual(files.map((name) => name.replace('.yaml', '')).toSorted());
	});

	test('link only to each other', () => {
		for (const { related } of resources)
			for (const { target } of related) expect(ids).toContain(target);
	});

	test('have addresses that are safe to open', () => {
		expect(resources.filter((resource) => !isSafeUrl(resource.url))).toEqual([]);
	});

	test('have their fields in the order of the table, for the curators who compare them', () => {
		for (const name of files) {
			const record: object = parse(readFileSync(`data/resources/${name}`, 'utf8'));
			expect(Object.keys(record), name).toEqual(Object.keys(resourceFields));
		}
	});
});

describe('for editors', () => {
	const schemas = jsonSchemas(loadDataset().vocabulary);

	test.each(Object.entries(schemas))('the schema of %s is fresh', (name, schema) => {
		const written = readFileSync(`data/schema/${name}.schema.json`, 'utf8');
		expect(JSON.stringify(JSON.parse(written)), remedy).toBe(JSON.stringify(schema));
	});

	test('every data file names its schema in the first line', () => {
		const single = readdirSync('data').filter((name) => name.endsWith('.yaml'));
		const named = [
			...single.map((name) => [name, `schema/${name.replace('.yaml', '')}.schema.json`] as const),
			...files.map((name) => [`resources/${name}`, '../schema/resource.schema.json'] as const)
		];
		for (const [name, schema] of named)
			expect(readFileSync(`data/${name}`, 'utf8').split('\n')[0], name).toBe(
				`# yaml-language-server: $schema=${schema}`
			);
	});
});

describe("the curators' guide", () => {
	const guide = readFileSync('data/README.md', 'utf8');

	test('explains one whole record as the table of fields does', () => {
		expect(guide.split(/\s+/), remedy).toEqual(
			withRecord(guide, loadDataset().resources).split(/\s+/)
		);
	});

	test('says what every file is for', () => {
		for (const name of readdirSync('data').filter((one) => one.endsWith('.yaml')))
			expect(guide).toContain(`\`${name}\``);
	});
});
