/** Clear ground: what marks keep away from, that is borders, hubs, and the names beside them. */
import { depth, pullInside, type HalfPlane } from './polygon.ts';
import { bounds, boxAt, exits, overlap, type Rect } from './rect.ts';
import type { Point } from './types.ts';

/** Centre of a mark to the border of its plot: more than half of MIN_DISTANCE, so that neighbours cannot come too close. */
const MARGIN = 12.2;

export interface Ground {
	/** Hubs, and how near a mark may come to each, centre to centre. */
	hubs: readonly (Point & { room: number })[];
	/** Boxes in which no mark may have its centre. */
	boxes: readonly Rect[];
}

/** The part of the ground that touches a plot. */
export function groundIn(polygon: readonly Point[], { hubs, boxes }: Ground): Ground {
	const plot = bounds(polygon);
	return {
		hubs: hubs.filter(({ x, y, room }) => overlap(plot, boxAt(x, y, 2 * room, 2 * room))),
		boxes: boxes.filter((box) => overlap(plot, box))
	};
}

/** Moves a mark off everything it must keep away from, as far as one round of corrections can. */
export function clear(point: Point, sides: readonly HalfPlane[], ground: Ground): void {
	for (const box of ground.boxes) leave(point, box, sides);
	for (const hub of ground.hubs) {
		const dx = point.x - hub.x;
		const dy = point.y - hub.y;
		const square = dx * dx + dy * dy;
		if (square >= hub.room * hub.room) continue;
		const distance = Math.sqrt(square);
		// a mark exactly on its hub has no direction to flee to: down is as good as any
		const scale = distance < 1e-6 ? 0 : hub.room / distance;
		point.x = hub.x + dx * scale;
		point.y = distance < 1e-6 ? hub.y + hub.room : hub.y + dy * scale;
	}
	pullInside(point, sides, MARGIN);
}

/** Moves a point out of a box, by the shortest way that does not lead off its land. */
function leave(point: Point, box: Rect, sides: readonly HalfPlane[]): void {
	const ways = exits(point, box);
	if (ways.length === 0) return;
	const { x, y } = ways.find((way) => depth(way, sides) >= MARGIN - 0.5) ?? ways[0]!;
	point.x = x;
	point.y = y;
}

/** Whether a mark may stand there, to within a hundredth of a unit. */
export function isClear(point: Point, sides: readonly HalfPlane[], ground: Ground): boolean {
	const moved = { ...point };
	clear(moved, sides, ground);
	return Math.abs(moved.x - point.x) + Math.abs(moved.y - point.y) < 0.01;
}
