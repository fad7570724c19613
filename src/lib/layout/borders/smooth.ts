/** From staircases of cells to a coast: smoothed, kept clear of the skeletons, and thinned to even steps. */
import { nearestOn, type Segment } from '#lib/layout/geometry/segments.ts';
import type { Point } from '#lib/layout/types.ts';
import type { Arc } from './arcs.ts';

/** Passes of the 1-2-1 filter: 24 on steps of 4 units smooth over about 14. */
const PASSES = 24;

/** No border comes nearer to a mark, hub or home link than this, in units. */
const CLEARANCE = 10;

/** Distance between the points that are kept, in units. */
const SPACING = 24;

/** Smooths the points of an arc; the ends of an open one stay. */
export function smooth(arc: Arc, skeletons: readonly (readonly Segment[])[]): Point[] {
	const closed = isLoop(arc.points);
	const near = [arc.left, arc.right].flatMap((owner) =>
		owner < 0 ? [] : [skeletons[owner] ?? []]
	);
	let points = closed ? arc.points.slice(0, -1) : arc.points;
	for (let pass = 1; pass <= PASSES; pass++) {
		points = points.map((point, index) => {
			const before = points[closed ? (index + points.length - 1) % points.length : index - 1];
			const after = points[closed ? (index + 1) % points.length : index + 1];
			if (!before || !after) return point;
			return {
				x: (before.x + 2 * point.x + after.x) / 4,
				y: (before.y + 2 * point.y + after.y) / 4
			};
		});
		if (pass % 4 === 0) points = points.map((point) => keepClear(point, near));
	}
	return closed ? [...points, points[0]!] : points;
}

export function isLoop(points: readonly Point[]): boolean {
	const [first, last] = [points[0], points.at(-1)];
	return points.length > 3 && first?.x === last?.x && first?.y === last?.y;
}

function keepClear(point: Point, skeletons: readonly (readonly Segment[])[]): Point {
	for (const segments of skeletons) {
		const { distance, near } = nearestOn(point, segments);
		if (distance === 0 || distance >= CLEARANCE) continue;
		const scale = CLEARANCE / distance;
		return { x: near.x + (point.x - near.x) * scale, y: near.y + (point.y - near.y) * scale };
	}
	return point;
}

/** Points at even distances along a line, its ends among them. */
export function resample(points: readonly Point[]): Point[] {
	const along = [0];
	for (let i = 1; i < points.length; i++) {
		const dx = points[i]!.x - points[i - 1]!.x;
		const dy = points[i]!.y - points[i - 1]!.y;
		along.push(along[i - 1]! + Math.sqrt(dx * dx + dy * dy));
	}
	const length = along.at(-1) ?? 0;
	const count = Math.max(isLoop(points) ? 8 : 2, Math.round(length / SPACING));
	const result = [points[0]!];
	for (let i = 1, at = 1; i < count; i++) {
		const wanted = (length * i) / count;
		while (along[at]! < wanted) at++;
		const t = (wanted - along[at - 1]!) / (along[at]! - along[at - 1]! || 1);
		const [a, b] = [points[at - 1]!, points[at]!];
		result.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
	}
	return [...result, points.at(-1)!];
}
