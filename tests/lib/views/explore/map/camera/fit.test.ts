import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '#lib/views/explore/map/camera/bring-into-view.ts';
import { freePart, fitInto } from '#lib/views/explore/map/camera/fit.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});
const frame = box(0, 100, 1200, 600);

test('what is left is beside a panel and above a bar; a small thing in a corner takes nothing', () => {
	const obstacles = [box(16, 116, 350, 560), box(700, 640, 480, 50), box(1140, 110, 44, 180)];
	expect(freePart({ box: frame, obstacles })).toEqual({
		left: 366,
		top: 100,
		right: 1200,
		bottom: 640
	});
});

test('a sheet over the foot of a phone leaves what is above it', () => {
	const phone = { box: box(0, 60, 390, 780), obstacles: [box(0, 460, 390, 384)] };
	expect(freePart(phone)).toEqual({ left: 0, top: 60, right: 390, bottom: 460 });
});

test('what lies elsewhere covers nothing, and what covers all leaves no less than all', () => {
	expect(freePart({ box: frame, obstacles: [box(0, 0, 1200, 90)] })).toEqual(frame);
	expect(freePart({ box: frame, obstacles: [box(0, 100, 1200, 600)] })).toEqual(frame);
});

const window = { width: 1200, height: 900 };

test('what is seen whole as the map lies at rest is left there', () => {
	const part = { x0: 500, y0: 200, x1: 800, y1: 500 };
	const free = { x0: 366, y0: 0, x1: 1200, y1: 640 };
	expect(fitInto(part, free, window)).toEqual({ x: 0, y: 0, k: 1 });
});

test('a part is whole in what is left, unless it is too large even from as far back as the map goes', () => {
	const length = fc.integer({ min: 60, max: 700 });
	const at = fc.integer({ min: 0, max: 400 });
	const rect = fc
		.tuple(at, at, length, length)
		.map(([x0, y0, width, height]) => ({ x0, y0, x1: x0 + width, y1: y0 + height }));
	fc.assert(
		fc.property(rect, rect, (part, free) => {
			const { x, y, k } = fitInto(part, free, window);
			expect(k).toBeLessThanOrEqual(1);
			expect(k).toBeGreaterThanOrEqual(0.5);
			fc.pre(k > 0.5);
			const near = 1e-9;
			expect(k * part.x0 + x).toBeGreaterThanOrEqual(free.x0 - near);
			expect(k * part.x1 + x).toBeLessThanOrEqual(free.x1 + near);
			expect(k * part.y0 + y).toBeGreaterThanOrEqual(free.y0 - near);
			expect(k * part.y1 + y).toBeLessThanOrEqual(free.y1 + near);
		})
	);
});
