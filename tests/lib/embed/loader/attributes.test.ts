import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	attributeOf,
	look,
	own,
	parameterOf,
	parameters,
	pathOf,
	queryOf
} from '#lib/embed/loader/attributes.ts';
import { embedParams } from '#lib/state/embed-params.ts';
import { params } from '#lib/state/params.ts';

const reader = (attributes: Readonly<Record<string, string>>) => (name: string) =>
	Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;

/** Of the page on which one plans a route, which cannot be embedded. */
const planning = ['within', 'stops'];

test('the loader knows the parameters of the map and of embeds: all, and no others', () => {
	const all = [...Object.keys(params), ...Object.keys(embedParams)];
	const known = all.filter((name) => !planning.includes(name));
	expect(parameters.toSorted()).toEqual(known.toSorted());
	expect(look.toSorted()).toEqual(Object.keys(embedParams).toSorted());
});

test('no parameter has the name of an attribute of the element itself', () => {
	expect(parameters.filter((name) => (own as readonly string[]).includes(name))).toEqual([]);
});

test('what attributes say arrives in the address, whatever it is', () => {
	const attributes = fc.dictionary(
		fc.constantFrom(...parameters),
		fc.string({ unit: 'grapheme', minLength: 1 }),
		{ noNullPrototype: true }
	);
	fc.assert(
		fc.property(attributes, (values) => {
			const query = queryOf(reader(values));
			expect(Object.fromEntries(new URLSearchParams(query))).toEqual(values);
			expect(query).toBe(Object.keys(values).length > 0 ? query : '');
		})
	);
});

test('empty and unknown attributes are not in the address', () => {
	expect(queryOf(reader({ role: '', class: 'x', view: 'list', id: 'map' }))).toBe('');
	expect(queryOf(reader({ class: 'x', q: 'a & b' }))).toBe('?q=a%20%26%20b');
});

test.each([
	[{}, 'map/'],
	[{ view: 'map' }, 'map/'],
	[{ view: 'list' }, 'list/'],
	[{ view: 'matrix' }, 'matrix/'],
	[{ view: 'resource', resource: 'powercube' }, 'resource/powercube/'],
	[{ view: 'resource', resource: '../../evil' }, 'resource/..%2F..%2Fevil/'],
	[{ view: 'resource' }, 'map/'],
	[{ resource: 'powercube' }, 'map/'],
	[{ view: '../share' }, 'map/']
])('%o is the page %s', (attributes, path) => {
	expect(pathOf(reader(attributes as Record<string, string>))).toBe(path);
});

test('no parameter has a name that means something else on every element', () => {
	expect(attributeOf('role')).toBe('audience');
	for (const name of parameters) {
		expect(parameterOf(attributeOf(name))).toBe(name);
		expect(attributeOf(name)).not.toMatch(/^(role|class|id|style|slot|title|hidden|aria-.*)$/);
	}
});
