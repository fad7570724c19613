/** Upright boxes. */
import type { Point } from '#lib/layout/types.ts';

export interface Rect {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

export function boxAt(x: number, y: number, width: number, height: number): Rect {
	return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

export function grow(box: Rect, by: number): Rect {
	return { x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by };
}

/** The box at another scale, seen from the origin. */
export function scaleBox({ x0, y0, x1, y1 }: Rect, by: number): Rect {
	return { x0: x0 * by, y0: y0 * by, x1: x1 * by, y1: y1 * by };
}

export function overlap(a: Rect, b: Rect): boolean {
	return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

/** The smallest box round some points. */
export function bounds(points: readonly Point[]): Rect {
	const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
	for (const { x, y } of points) {
		box.x0 = Math.min(box.x0, x);
		box.y0 = Math.min(box.y0, y);
		box.x1 = Math.max(box.x1, x);
		box.y1 = Math.max(box.y1, y);
	}
	return box;
}

/** The ways straight out of a box, nearest first; none for a point outside it. */
export function exits({ x, y }: Point, { x0, y0, x1, y1 }: Rect): Point[] {
	if (x <= x0 || x >= x1 || y <= y0 || y >= y1) return [];
	return [
		{ x, y: y0, way: y - y0 },
		{ x, y: y1, way: y1 - y },
		{ x: x0, y, way: x - x0 },
		{ x: x1, y, way: x1 - x }
	].sort((a, b) => a.way - b.way);
}
