/** Line segments: what a territory must cover, the sides of a polygon, and the way from a point to them. */
import type { Point } from '#lib/layout/types.ts';

export type Segment = readonly [Point, Point];

/** From a hub to everything that lives round it: a star, connected wherever its ends are. */
export function star(hub: Point, ends: readonly Point[]): Segment[] {
	return [[hub, hub], ...ends.map((end): Segment => [hub, end])];
}

/** The sides of a polygon. */
export function edgesOf(polygon: readonly Point[]): Segment[] {
	return polygon.map((point, index) => [point, polygon[(index + 1) % polygon.length]!]);
}

/** Distance from a point to the nearest of the segments, and where that is. */
export function nearestOn(
	point: Point,
	segments: readonly Segment[]
): { distance: number; near: Point } {
	let best = Infinity;
	let near = point;
	for (const [from, to] of segments) {
		const dx = to.x - from.x;
		const dy = to.y - from.y;
		const length = dx * dx + dy * dy;
		const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
		const t = length === 0 ? 0 : Math.max(0, Math.min(1, along / length));
		const x = from.x + t * dx;
		const y = from.y + t * dy;
		const away = (x - point.x) * (x - point.x) + (y - point.y) * (y - point.y);
		if (away >= best) continue;
		best = away;
		near = { x, y };
	}
	return { distance: Math.sqrt(best), near };
}

/** Points along the segments, never further apart than `step`, with the ends. */
export function samples(segments: readonly Segment[], step: number): Point[] {
	return segments.flatMap(([from, to]) => {
		const dx = to.x - from.x;
		const dy = to.y - from.y;
		const count = Math.ceil(Math.sqrt(dx * dx + dy * dy) / step);
		return Array.from({ length: count + 1 }, (_, index) => {
			const t = count === 0 ? 0 : index / count;
			return { x: from.x + t * dx, y: from.y + t * dy };
		});
	});
}
