import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	bringIntoView,
	intersection,
	type Box
} from '#lib/views/explore/map/camera/bring-into-view.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});
const mark = (x: number, y: number) => box(x - 8, y - 8, 16, 16);
const frame = box(0, 100, 1200, 600);

test('what is seen stays where it is', () => {
	expect(bringIntoView(mark(600, 400), { box: frame, obstacles: [] })).toEqual({ x: 0, y: 0 });
});

test('a panel at the left is cleared with room for a name, one at the right too', () => {
	const left = { box: frame, obstacles: [box(16, 116, 350, 560)] };
	expect(bringIntoView(mark(200, 400), left)).toEqual({ x: 366 + 60 - 192, y: 0 });
	const right = { box: frame, obstacles: [box(850, 116, 350, 560)] };
	expect(bringIntoView(mark(1000, 400), right)).toEqual({ x: 850 - 60 - 1008, y: 0 });
});

test('a bar is cleared only by what is under it', () => {
	const covers = [box(700, 640, 480, 50)];
	expect(bringIntoView(mark(900, 660), { box: frame, obstacles: covers })).toEqual({
		x: 0,
		y: 640 - 24 - 668
	});
	expect(bringIntoView(mark(300, 660), { box: frame, obstacles: covers })).toEqual({ x: 0, y: 0 });
});

test('where a sheet leaves a narrow strip, the node comes to its middle', () => {
	const phone = {
		box: box(0, 0, 320, 256),
		obstacles: [box(0, 226, 320, 30), box(0, 30, 320, 226)]
	};
	const { x, y } = bringIntoView(mark(160, 200), phone);
	expect(x).toBe(0);
	expect(200 + y).toBe(15);
});

test('wherever a node is, one move is enough, and then it is clear of every edge', () => {
	const at = fc.integer({ min: -2000, max: 3000 });
	fc.assert(
		fc.property(at, at, fc.boolean(), fc.boolean(), (x, y, panel, foot) => {
			const covers = [
				...(panel ? [box(16, 116, 350, 560)] : []),
				...(foot ? [box(420, 640, 760, 50)] : [])
			];
			const move = bringIntoView(mark(x, y), { box: frame, obstacles: covers });
			const moved = mark(x + move.x, y + move.y);
			expect(bringIntoView(moved, { box: frame, obstacles: covers })).toEqual({ x: 0, y: 0 });
			expect(intersection(moved, frame)).toEqual(moved);
			for (const cover of covers) {
				const { left, right, top, bottom } = intersection(moved, cover);
				expect((right - left) * (bottom - top)).toBe(0);
			}
		})
	);
});

test('a box outside of another has no part in it', () => {
	const part = intersection(mark(-500, -500), frame);
	expect(part.right - part.left).toBe(0);
	expect(part.bottom - part.top).toBe(0);
});
