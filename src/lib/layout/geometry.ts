/** Points and boxes. Lengths in whatever unit the caller counts in. */
import type { Point } from './types.ts';

export interface Rect {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** All coordinates leave the layout with one decimal: enough to draw, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Order of ids by code units, the same whatever the language of the machine. */
export const byId = (a: { id: string }, b: { id: string }): number =>
	a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export const boxAround = ({ x, y }: Point, reach: number): Rect => ({
	x0: x - reach,
	y0: y - reach,
	x1: x + reach,
	y1: y + reach
});

export const overlap = (a: Rect, b: Rect): boolean =>
	a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

export const grown = ({ x0, y0, x1, y1 }: Rect, by: number): Rect => ({
	x0: x0 - by,
	y0: y0 - by,
	x1: x1 + by,
	y1: y1 + by
});

/** The golden angle: points of a sunflower are spread evenly (Vogel 1979). */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The seeds of a sunflower, by index: evenly spread round a centre, the nearest first. */
export function sunflower(centre: Point, step: number, index: number): Point {
	const far = step * Math.sqrt(index);
	const angle = index * GOLDEN;
	return { x: centre.x + far * Math.cos(angle), y: centre.y + far * Math.sin(angle) };
}

/** The four ways out of a box, shortest first; none for a point outside. */
export function waysOut({ x, y }: Point, { x0, y0, x1, y1 }: Rect): Point[] {
	if (x <= x0 || x >= x1 || y <= y0 || y >= y1) return [];
	const ways = [
		{ x: x0, y, far: x - x0 },
		{ x: x1, y, far: x1 - x },
		{ x, y: y0, far: y - y0 },
		{ x, y: y1, far: y1 - y }
	];
	return ways.sort((a, b) => a.far - b.far).map((way) => ({ x: way.x, y: way.y }));
}

/** Moves the point away from another until it is `room` away from it. */
export function leaveDisc(point: Point, centre: Point, room: number): void {
	const dx = point.x - centre.x;
	const dy = point.y - centre.y;
	const distance = Math.sqrt(dx * dx + dy * dy);
	if (distance >= room) return;
	if (distance < 1e-6) {
		point.x = centre.x + room;
		return;
	}
	point.x = centre.x + (dx / distance) * room;
	point.y = centre.y + (dy / distance) * room;
}
