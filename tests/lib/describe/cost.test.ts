import { expect, test } from 'vitest';
import { describeCost } from '#lib/describe/cost.ts';
import { gardenGraph, shippedGraph } from '../maps.ts';

test('the cost is said in the words of the data', () => {
	expect(describeCost(shippedGraph, 'free')).toEqual({
		label: 'Free',
		meaning: 'Open to anybody at no cost.'
	});
	expect(describeCost(gardenGraph, 'gift').meaning).toBe('It costs a smile.');
	expect(() => describeCost(gardenGraph, 'free')).toThrow('“free”');
});
