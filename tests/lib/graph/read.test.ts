import { expect, test } from 'vitest';
import { inOrder, linkType, nodeOf, nodesOf } from '#lib/graph/read.ts';
import { gardenGraph } from '../maps.ts';

test('terms come in the order of the vocabulary, resources by title', () => {
	expect(nodesOf(gardenGraph, 'stage').map(({ id }) => id)).toEqual([
		'sowing',
		'tending',
		'harvest'
	]);
	expect(nodesOf(gardenGraph, 'resource').map(({ title }) => title)).toEqual([
		'A box for swapping seeds',
		'A broadfork for heavy ground',
		'A dibber made from a broken spade',
		'Notes from a compost heap',
		'Talking over the fence',
		'The almanac of the shared plot',
		'The plum rota',
		'Whose turn is the hose?'
	]);
});

test('mixed nodes come by type, then in their own order', () => {
	const mixed = ['stage:harvest', 'resource:plum-rota', 'stage:sowing', 'resource:dibber'];
	expect(inOrder(gardenGraph, mixed)).toEqual([
		'resource:dibber',
		'resource:plum-rota',
		'stage:sowing',
		'stage:harvest'
	]);
});

test('what is not on the map is refused by name', () => {
	expect(() => nodeOf(gardenGraph, 'resource', 'tractor')).toThrow('“resource:tractor”');
	expect(() => linkType(gardenGraph, 'eats')).toThrow('“eats”');
});
