import { expect, test } from 'vitest';
import { lensFacets } from '#lib/facets/facets.ts';
import { isLens, lenses } from '#lib/scene/lenses.ts';

test('every facet that makes regions is a lens, and one lens makes none', () => {
	expect(lenses.filter((lens) => lens !== 'free')).toEqual(lensFacets);
	expect(lenses).toContain('free');
});

test('a word from an address is a lens only if it is exactly one', () => {
	for (const lens of lenses) expect(isLens(lens)).toBe(true);
	for (const word of ['', 'Stage', 'stages', ' stage', 'constructor', '__proto__'])
		expect(isLens(word)).toBe(false);
});
