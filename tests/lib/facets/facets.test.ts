import { expect, test } from 'vitest';
import {
	facetOf,
	facets,
	folderOf,
	groupFacets,
	hubTypes,
	lensFacets,
	limitFacets,
	pageTypes,
	termFacets,
	typeInFolder,
	typeOf,
	USUAL
} from '#lib/facets/facets.ts';

test('a facet has terms or numbers, and no two have the same name', () => {
	const ids = facets.map(({ id }) => id);
	expect([...termFacets, ...limitFacets].sort()).toEqual([...ids].sort());
	const names = new Set([...ids, ...ids.map(typeOf)]);
	const renamed = ids.filter((id) => typeOf(id) !== id);
	expect(names.size).toBe(ids.length + renamed.length);
});

test('a facet is found by what its terms are called', () => {
	for (const id of termFacets) expect(facetOf(typeOf(id))).toBe(id);
	expect(typeOf('role')).toBe('audience');
});

test('what nobody has to choose comes first', () => {
	for (const list of [hubTypes, pageTypes, lensFacets, groupFacets]) expect(list[0]).toBe(USUAL);
});

test('a folder of pages tells what is in it', () => {
	for (const type of pageTypes) expect(typeInFolder(folderOf(type))).toBe(type);
	for (const folder of ['', 'stage', 'resources', 'constructor', 'STAGES'])
		expect(typeInFolder(folder)).toBeUndefined();
});
