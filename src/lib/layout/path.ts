/** A ring of points as a smooth closed path: simplified, then a quadratic B-spline with the points as its controls. */
import { round } from './geometry.ts';
import type { Point } from './types.ts';

/** How far a side may pass from the points that it replaces, in world units. */
const TOLERANCE = 0.7;

/** Longest side: a spline cuts its corners by up to a quarter of the sides that meet. */
const LONGEST = 34;

export function smoothPath(ring: readonly Point[]): string {
	const points = simplify(ring);
	if (points.length < 3) return '';
	const middle = (a: Point, b: Point) => `${round((a.x + b.x) / 2)} ${round((a.y + b.y) / 2)}`;
	const at = (index: number) => points[(index + points.length) % points.length] as Point;
	const sides = points.map(
		(point, index) => `Q${round(point.x)} ${round(point.y)} ${middle(point, at(index + 1))}`
	);
	return `M${middle(at(-1), at(0))}${sides.join('')}Z`;
}

/** Ramer-Douglas-Peucker on a ring, with a limit on the length of a side. */
function simplify(ring: readonly Point[]): Point[] {
	const count = ring.length;
	const kept = new Set<number>();
	const at = (index: number) => ring[index % count] as Point;
	const keepBetween = (from: number, to: number): void => {
		if (to - from < 2) return;
		const { x, y } = at(from);
		const dx = at(to).x - x;
		const dy = at(to).y - y;
		const length = Math.sqrt(dx * dx + dy * dy) || 1;
		let furthest = (from + to) >> 1;
		let most = TOLERANCE;
		for (let index = from + 1; index < to; index++) {
			const point = at(index);
			const away = Math.abs((point.x - x) * dy - (point.y - y) * dx) / length;
			if (away <= most) continue;
			most = away;
			furthest = index;
		}
		if (most === TOLERANCE && length <= LONGEST) return;
		kept.add(furthest);
		keepBetween(from, furthest);
		keepBetween(furthest, to);
	};
	const half = count >> 1;
	kept.add(0).add(half);
	keepBetween(0, half);
	keepBetween(half, count);
	return ring.filter((_, index) => kept.has(index));
}
