import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, depth, hull, insideOf, measureArea, sidesOf } from '#lib/layout/geometry/polygon.ts';

const point = fc.record({
	x: fc.integer({ min: -500, max: 500 }),
	y: fc.integer({ min: -500, max: 500 })
});
const points = fc.array(point, { minLength: 3, maxLength: 20 });

test('a hull holds all its points', () => {
	fc.assert(
		fc.property(points, (all) => {
			const sides = sidesOf(hull(all));
			for (const one of all) expect(depth(one, sides)).toBeGreaterThan(-1e-6);
		})
	);
});

test('a line cuts an area in two that add up to it', () => {
	fc.assert(
		fc.property(points, fc.double({ min: 0, max: 6.2, noNaN: true }), (all, turn) => {
			const whole = hull(all);
			const [nx, ny] = [Math.cos(turn), Math.sin(turn)];
			const parts = [clip(whole, { nx, ny, d: 10 }), clip(whole, { nx: -nx, ny: -ny, d: -10 })];
			const sum = parts.reduce((area, part) => area + measureArea(part).area, 0);
			expect(sum).toBeCloseTo(measureArea(whole).area, 3);
		})
	);
});

test('the centroid of a hull lies inside it', () => {
	fc.assert(
		fc.property(points, (all) => {
			const whole = hull(all);
			const { area, centroid } = measureArea(whole);
			fc.pre(area > 1);
			expect(insideOf(whole)(centroid)).toBe(true);
		})
	);
});

test('what has no area has its first corner for a centroid', () => {
	const line = [
		{ x: 1, y: 2 },
		{ x: 3, y: 4 }
	];
	expect(measureArea(line)).toEqual({ area: 0, centroid: { x: 1, y: 2 } });
	expect(measureArea([])).toEqual({ area: 0, centroid: { x: 0, y: 0 } });
	expect(hull(line)).toEqual(line);
});
