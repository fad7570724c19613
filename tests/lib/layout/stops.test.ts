import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineThrough, spreadStops } from '#lib/layout/stops.ts';

const point = fc.record({
	x: fc.double({ min: 0, max: 1200, noNaN: true }),
	y: fc.double({ min: 0, max: 900, noNaN: true })
});

describe('the discs of a route', () => {
	it('leaves alone what is far enough apart', () => {
		const points = [
			{ x: 100, y: 100 },
			{ x: 300, y: 100 }
		];
		expect(spreadStops(points, 70)).toEqual(points);
	});

	it('none lies on another, wherever the marks are, also all on one spot', () => {
		const places = fc.oneof(
			fc.array(point, { minLength: 2, maxLength: 9 }),
			fc.tuple(point, fc.integer({ min: 2, max: 9 })).map(([one, n]) => Array(n).fill(one))
		);
		fc.assert(
			fc.property(places, (points) => {
				const spread = spreadStops(points, 70);
				for (const [i, a] of spread.entries())
					for (const b of spread.slice(i + 1))
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(66);
			})
		);
	});

	it('stays near its marks', () => {
		const near = spreadStops(
			[
				{ x: 500, y: 400 },
				{ x: 524, y: 400 }
			],
			70
		);
		expect(near[0]?.x).toBeGreaterThan(470);
		expect(near[1]?.x).toBeLessThan(554);
	});
});

describe('the line of a route', () => {
	it('goes through every stop in order', () => {
		const line = lineThrough([
			{ x: 0, y: 0 },
			{ x: 100, y: 50 },
			{ x: 200, y: 0 }
		]);
		expect(line).toMatch(/^M0 0C.* 100 50C.* 200 0$/);
	});

	it('is no line where there is nowhere to go', () => {
		expect(lineThrough([])).toBe('');
		expect(lineThrough([{ x: 1, y: 1 }])).toBe('');
	});

	it('is made of numbers only', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 9 }), (points) => {
				expect(lineThrough(points)).toMatch(/^[MC\d.\s-]+$/);
			})
		);
	});
});
