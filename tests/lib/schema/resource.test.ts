import { describe, expect, expectTypeOf, test } from 'vitest';
import { parseDataset } from '#lib/records/parse.ts';
import { fieldAt } from '#lib/schema/field.ts';
import {
	type Resource,
	resourceFields,
	resourceSchema,
	resourceSchemaWith
} from '#lib/schema/resource.ts';
import { anyTerm } from '#lib/schema/terms.ts';
import { garden } from '../records/folders.ts';

const order =
	'id title short authors publisher year url doi kind format cost country language home stages audiences topics summary asks minutes related status evidence confidence checked';

test('a resource has its fields in the order of the files', () => {
	expect(Object.keys(resourceFields).join(' ')).toBe(order);
});

describe.each(Object.entries(resourceFields))('the field %s', (_, field) => {
	test('is explained', () => {
		expect(field.label).toMatch(/^[A-Z]/);
		expect(field.help).toMatch(/\.$/);
	});

	test('has an example that keeps its own rules', () => {
		expect(field.schema(anyTerm).safeParse(field.example).success).toBe(true);
	});
});

test('the examples make a whole resource', () => {
	const example = Object.fromEntries(
		Object.entries(resourceFields).map(([name, field]) => [name, field.example])
	);
	expect(resourceSchemaWith().safeParse(example).error).toBeUndefined();
});

test('the type of a resource comes from the table', () => {
	expectTypeOf<Resource['stages']>().toEqualTypeOf<readonly string[]>();
	expectTypeOf<Resource['year']>().toEqualTypeOf<number | null>();
	expect(fieldAt(resourceFields, ['related', 1, 'target'])?.terms).toBe('resources');
});

describe('the rules of one vocabulary', () => {
	const { dataset } = parseDataset(garden());
	if (!dataset) throw new Error('The garden has problems.');
	const schema = resourceSchema(dataset.vocabulary);

	test('let its own resources pass', () => {
		for (const resource of dataset.resources) expect(schema.safeParse(resource).success).toBe(true);
	});

	test('refuse the terms of another', () => {
		const [first] = dataset.resources;
		expect(schema.safeParse({ ...first, home: 'all-year' }).success).toBe(true);
		for (const wrong of [{ home: 'designing' }, { kind: 'toolkit' }, { stages: ['designing'] }])
			expect(schema.safeParse({ ...first, ...wrong }).success).toBe(false);
	});

	test('refuse an unknown field, even one with a name that JavaScript knows', () => {
		const [first] = dataset.resources;
		for (const name of ['extra', 'toString', 'constructor'])
			expect(schema.safeParse({ ...first, [name]: 1 }).success).toBe(false);
	});
});
