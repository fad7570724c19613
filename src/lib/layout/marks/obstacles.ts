/** What marks keep off: the sides of their plot, hubs, and the names and labels of hubs. */
import { depth, pullInside, type HalfPlane } from '#lib/layout/geometry/polygon.ts';
import { bounds, boxAt, exits, grow, overlap, type Rect } from '#lib/layout/geometry/rect.ts';
import type { Point } from '#lib/layout/types.ts';

/** Centre of a mark to the side of its plot: more than half of MIN_DISTANCE, so that neighbours cannot come too close. */
const MARGIN = 12.2;

export interface MarkObstacles {
	/** Hubs, and how near a mark may come to each, centre to centre. */
	hubs: readonly (Point & { clearance: number })[];
	/** Boxes in which no mark may have its centre. */
	boxes: readonly Rect[];
}

/** The obstacles that touch a plot. */
export function obstaclesIn(
	polygon: readonly Point[],
	{ hubs, boxes }: MarkObstacles
): MarkObstacles {
	const plot = bounds(polygon);
	return {
		hubs: hubs.filter(({ x, y, clearance }) =>
			overlap(plot, boxAt(x, y, 2 * clearance, 2 * clearance))
		),
		boxes: boxes.filter((box) => overlap(plot, box))
	};
}

/** Moves the centre of a mark off every obstacle, as far as one round of corrections can. */
export function clear(
	point: Point,
	sides: readonly HalfPlane[],
	{ hubs, boxes }: MarkObstacles
): void {
	for (const box of boxes) leave(point, box, sides);
	for (const hub of hubs) {
		const dx = point.x - hub.x;
		const dy = point.y - hub.y;
		const square = dx * dx + dy * dy;
		if (square >= hub.clearance * hub.clearance) continue;
		const distance = Math.sqrt(square);
		// a mark exactly on its hub has no direction to leave in: down is as good as any
		const scale = distance < 1e-6 ? 0 : hub.clearance / distance;
		point.x = hub.x + dx * scale;
		point.y = distance < 1e-6 ? hub.y + hub.clearance : hub.y + dy * scale;
	}
	pullInside(point, sides, MARGIN);
}

/** Moves a point out of a box, by the shortest way that does not lead off its plot. */
function leave(point: Point, box: Rect, sides: readonly HalfPlane[]): void {
	const ways = exits(point, box);
	const way = ways.find((one) => depth(one, sides) >= MARGIN - 0.5) ?? ways[0];
	if (way) Object.assign(point, { x: way.x, y: way.y });
}

/** Whether a mark may be there, to within a hundredth of a unit. */
export function isClear(
	point: Point,
	sides: readonly HalfPlane[],
	{ hubs, boxes }: MarkObstacles
): boolean {
	return (
		depth(point, sides) > MARGIN - 0.01 &&
		hubs.every((hub) => {
			const [dx, dy, least] = [point.x - hub.x, point.y - hub.y, hub.clearance - 0.01];
			return dx * dx + dy * dy > least * least;
		}) &&
		boxes.every((box) => exits(point, grow(box, -0.01)).length === 0)
	);
}
