import { expect, test } from 'vitest';
import { describeTerm } from '#lib/describe/summary.ts';
import { pageTypes } from '#lib/facets/facets.ts';
import { regionsOf } from '#lib/graph/home.ts';
import { gardenGraph, shippedGraph } from '../maps.ts';

test('a term says in one line how much it has', () => {
	expect(describeTerm(shippedGraph, 'stage', 'getting-started')).toBe(
		'71 resources help at this stage; 43 of them stand here.'
	);
	expect(describeTerm(gardenGraph, 'stage', 'harvest')).toBe(
		'4 finds help at this season; 2 of them stand here.'
	);
	expect(describeTerm(gardenGraph, 'stage', 'all-year')).toBe('1 find stands here.');
	expect(describeTerm(gardenGraph, 'audience', 'old-hand')).toBe('6 finds are for old hands.');
	expect(describeTerm(gardenGraph, 'topic', 'soil')).toBe('4 finds are about soil.');
});

test('every term of the shipped map has such a line', () => {
	for (const type of pageTypes)
		for (const { id } of regionsOf(shippedGraph, type))
			expect(describeTerm(shippedGraph, type, id)).toMatch(/^\d+ resources? .*[a-z]\.$/);
});
