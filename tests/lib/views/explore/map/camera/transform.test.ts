import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	identity,
	invert,
	keepInside,
	interpolate,
	pinch,
	fitBox,
	zoomAt,
	type Transform
} from '#lib/views/explore/map/camera/transform.ts';

const size = { width: 800, height: 600 };
const px = fc.double({ min: 0, max: 800, noNaN: true });
const point = fc.record({ x: px, y: px });
const transform = fc
	.record({
		x: fc.double({ min: -4000, max: 2000, noNaN: true }),
		y: fc.double({ min: -4000, max: 2000, noNaN: true }),
		k: fc.double({ min: 1, max: 8, noNaN: true })
	})
	.map((one) => keepInside(one, size));

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-6);

test('a zoom stays between the whole map and eight times as near, and the point under the hand stays', () => {
	fc.assert(
		fc.property(
			transform,
			fc.double({ min: 0.01, max: 100, noNaN: true }),
			point,
			(from, by, at) => {
				const to = zoomAt(from, by, at);
				expect(to.k).toBeGreaterThanOrEqual(1);
				expect(to.k).toBeLessThanOrEqual(8);
				const [before, after] = [invert(from, at), invert(to, at)];
				close(before.x, after.x);
				close(before.y, after.y);
			}
		)
	);
});

test('the map is never lost: some of it is behind the middle of the window, wherever one pushes it', () => {
	fc.assert(
		fc.property(transform, fc.double({ min: -1e5, max: 1e5, noNaN: true }), (from, by) => {
			const { x, y, k } = keepInside({ ...from, x: from.x + by, y: from.y - by }, size);
			const middle = invert({ x, y, k }, { x: size.width / 2, y: size.height / 2 });
			expect(middle.x).toBeGreaterThanOrEqual(0);
			expect(middle.x).toBeLessThanOrEqual(size.width);
			expect(middle.y).toBeGreaterThanOrEqual(0);
			expect(middle.y).toBeLessThanOrEqual(size.height);
		})
	);
});

test('what is inside already is left alone', () => {
	fc.assert(
		fc.property(transform, (one) => {
			expect(keepInside(one, size)).toEqual(one);
		})
	);
});

test('what two fingers hold stays under them, unless the zoom is at its end', () => {
	fc.assert(
		fc.property(transform, point, point, point, point, (now, a, b, toA, toB) => {
			fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 5);
			const held = [invert(now, a), invert(now, b)] as const;
			const next = pinch(held, [toA, toB]);
			const wanted =
				(Math.hypot(toA.x - toB.x, toA.y - toB.y) / Math.hypot(a.x - b.x, a.y - b.y)) * now.k;
			const middle = (one: Transform, p: { x: number; y: number }, q: { x: number; y: number }) =>
				invert(one, { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 });
			const [before, after] = [middle(now, a, b), middle(next, toA, toB)];
			close(before.x, after.x);
			close(before.y, after.y);
			if (wanted > 1 && wanted < 8) close(next.k, wanted);
		})
	);
});

test('a box is shown whole, in the middle', () => {
	const box = { x0: 100, y0: 50, x1: 300, y1: 100 };
	const { x, y, k } = fitBox(box, size);
	close(k * 200 + x, 400);
	close(k * 75 + y, 300);
	expect(k * 200).toBeLessThan(800);
	expect(k * 200).toBeGreaterThan(600);
	expect(fitBox({ x0: -1000, y0: -1000, x1: 2000, y1: 2000 }, size).k).toBe(1);
});

test('a glide begins and ends where it should, and the point that stays does so all along', () => {
	fc.assert(
		fc.property(transform, point, fc.double({ min: 0, max: 1, noNaN: true }), (from, at, share) => {
			const to = zoomAt(from, 1.6, at);
			close(interpolate(from, to, 0).x, from.x);
			close(interpolate(from, to, 1).y, to.y);
			fc.pre(to.k - from.k > 0.01);
			const [before, now] = [invert(from, at), invert(interpolate(from, to, share), at)];
			expect(Math.abs(before.x - now.x)).toBeLessThan(1e-3);
			expect(Math.abs(before.y - now.y)).toBeLessThan(1e-3);
		})
	);
	expect(interpolate(identity, { x: 10, y: -20, k: 1 }, 0.5)).toEqual({ x: 5, y: -10, k: 1 });
});
