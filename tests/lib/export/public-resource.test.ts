import { expect, test } from 'vitest';
import { publicResource } from '#lib/export/public-resource.ts';
import { nodeOf, nodesOf } from '#lib/graph/read.ts';
import { resourceFields } from '#lib/schema/resource.ts';
import { gardenGraph, shippedGraph } from '../maps.ts';

const of = (id: string) =>
	publicResource(shippedGraph, nodeOf(shippedGraph, 'resource', id).record);

test('terms have their label, and the page its path', () => {
	const ladder = of('arnstein-ladder');
	expect(ladder.page).toBe('/resources/arnstein-ladder/');
	expect(ladder.kind).toEqual({ id: 'paper', label: 'Journal article or commentary' });
	expect(ladder.family).toEqual({ id: 'read', label: 'Read about it' });
	expect(ladder.home).toEqual({ id: 'getting-started', label: 'Getting started' });
	expect(ladder.audiences.map(({ label }) => label)).toContain('Researchers');
});

test('every fact of a record is there, but for the notes of curators and the words of the search', () => {
	const told = Object.keys(of('arnstein-ladder'));
	const missing = Object.keys(resourceFields).filter((name) => !told.includes(name));
	expect(missing).toEqual(['asks', 'evidence']);
});

test('a map about something else has labels too, also in its middle', () => {
	const all = nodesOf(gardenGraph, 'resource').map(({ record }) =>
		publicResource(gardenGraph, record)
	);
	const middle = gardenGraph.getAttribute('dataset').vocabulary.throughout;
	expect(all.some(({ home }) => home.id === middle.id && home.label === middle.label)).toBe(true);
});
