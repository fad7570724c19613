/**
 * Places for the numbered discs of a route, and the line through them. Stops can be closer on the map than their discs are
 * wide: discs move apart, and each keeps a short line to its mark.
 */
import type { Point } from './types.ts';

const ROUNDS = 200;

// the browser loads this module: geometry/round.ts would be a file of its own there
const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Moves points apart, no further than needed, until no two are closer than `gap` (world units). The same points give
 * the same places. Both of a pair move; two at one point part along the direction of the golden angle.
 */
export function spreadStops(points: readonly Point[], gap: number): Point[] {
	const places = points.map(({ x, y }) => ({ x, y }));
	for (let turn = 0; turn < ROUNDS; turn++) {
		let moved = false;
		places.forEach((a, i) =>
			places.slice(i + 1).forEach((b, rest) => {
				const [dx, dy] = [b.x - a.x, b.y - a.y];
				const distance = Math.hypot(dx, dy);
				const missing = gap - distance;
				if (missing <= 0.05) return;
				moved = true;
				const angle = distance > 0.01 ? Math.atan2(dy, dx) : (i + rest + 1) * 2.4;
				// a little more than half, so that many close together come to rest too
				const [sx, sy] = [Math.cos(angle) * missing * 0.52, Math.sin(angle) * missing * 0.52];
				a.x -= sx;
				a.y -= sy;
				b.x += sx;
				b.y += sy;
			})
		);
		if (!moved) break;
	}
	return places.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }));
}

/**
 * Path data of a smooth line through all points in order: a Catmull-Rom spline as cubic Bézier curves, each third of a
 * tangent long (Catmull and Rom, 1974; tension 0.5). Empty for fewer than two points.
 */
export function lineThrough(points: readonly Point[]): string {
	const [first] = points;
	if (!first || points.length < 2) return '';
	const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] ?? first;
	const curves = points.slice(1).map((to, index) => {
		const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
		const handles = [
			{ x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 },
			{ x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 },
			to
		];
		return `C${handles.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join(' ')}`;
	});
	return `M${tenth(first.x)} ${tenth(first.y)}${curves.join('')}`;
}
