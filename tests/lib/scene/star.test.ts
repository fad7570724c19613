import { expect, test } from 'vitest';
import { arc } from '#lib/scene/star.ts';

test('an arc begins and ends at the two nodes and bends to the side', () => {
	expect(arc({ x: 0, y: 0 }, { x: 100, y: 0 })).toBe('M0 0Q50 12 100 0');
});

test('a link read from the other end is bent to its own side, so the two do not lie on each other', () => {
	expect(arc({ x: 100, y: 0 }, { x: 0, y: 0 })).toBe('M100 0Q50 -12 0 0');
});

test('numbers are written with one decimal at most, so the same data give the same bytes', () => {
	const d = arc({ x: 1 / 3, y: 2 / 3 }, { x: 10 / 7, y: 22 / 7 });
	for (const number of d.match(/-?\d+(\.\d+)?/g) ?? []) expect(number).toMatch(/^-?\d+(\.\d)?$/);
});
