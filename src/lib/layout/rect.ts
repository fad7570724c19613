/** Upright boxes: of texts, and the ground that a text keeps clear. */
import type { Point } from './types.ts';

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

export function overlap(a: Rect, b: Rect): boolean {
	return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

/** Moves a point out of a box by the shortest way. */
export function pushOut(point: Point, box: Rect): void {
	const left = point.x - box.x0;
	const right = box.x1 - point.x;
	const up = point.y - box.y0;
	const down = box.y1 - point.y;
	const least = Math.min(left, right, up, down);
	if (least <= 0) return;
	if (least === up) point.y = box.y0;
	else if (least === down) point.y = box.y1;
	else if (least === left) point.x = box.x0;
	else point.x = box.x1;
}
