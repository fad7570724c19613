/** A ring of points as a smooth closed path: simplified, then a quadratic B-spline with the points as its controls. */
import { round } from './geometry.ts';
import type { Point } from './types.ts';

/** How far a side may pass from the points that it replaces, in world units. */
const TOLERANCE = 0.7;

/** Longest side: a spline cuts its corners by up to a quarter of the sides that meet. */
const LONGEST = 34;

/** Cosine of the sharpest turn that a border makes (about 160 degrees). */
const THORN = -0.94;

/** Path data of a ring; empty if there is too little of it to enclose anything. */
export function smoothPath(ring: readonly Point[]): string {
	const points = blunted(simplify(ring));
	if (points.length < 3) return '';
	const middle = (a: Point, b: Point) => `${round((a.x + b.x) / 2)} ${round((a.y + b.y) / 2)}`;
	const at = (index: number) => points[(index + points.length) % points.length] as Point;
	const sides = points.map(
		(point, index) => `Q${round(point.x)} ${round(point.y)} ${middle(point, at(index + 1))}`
	);
	return `M${middle(at(-1), at(0))}${sides.join('')}Z`;
}

/** Takes off the tips of thorns: where the border turns back on itself, a spline of it would cross itself. */
function blunted(ring: readonly Point[]): Point[] {
	const kept = ring.filter((b, index) => {
		const a = ring[(index + ring.length - 1) % ring.length] as Point;
		const c = ring[(index + 1) % ring.length] as Point;
		const along = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
		return along > THORN * Math.hypot(b.x - a.x, b.y - a.y) * Math.hypot(c.x - b.x, c.y - b.y);
	});
	return kept.length === ring.length ? kept : blunted(kept);
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
