/** The inside of a drawn path: what path.ts wrote, read back as rings of points. For measures and tests, not for drawing. */
import type { Rect } from './geometry.ts';
import { SpatialHash } from './spatial-hash.ts';
import type { Point } from './types.ts';

/** Straight pieces that stand for one curve; the curves are at most a few dozen units long. */
const PIECES = 6;

/** A straight line between two points. */
export interface Segment {
	readonly a: Point;
	readonly b: Point;
}

/** The rings of path data made of M, Q and Z, one a subpath. Throws on any other command. */
export function ringsOf(path: string): Point[][] {
	const rings: Point[][] = [];
	for (const [, command = '', list = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const [x1 = 0, y1 = 0, x = x1, y = y1] = list
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		const ring = rings.at(-1) ?? [];
		const from = ring.at(-1) ?? { x: 0, y: 0 };
		if (command === 'M') rings.push([{ x, y }]);
		else if (command === 'Q')
			for (let piece = 1; piece <= PIECES; piece++) {
				const t = piece / PIECES;
				const [u, v, w] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
				ring.push({ x: u * from.x + v * x1 + w * x, y: u * from.y + v * y1 + w * y });
			}
		else if (command !== 'Z') throw new Error(`path-area reads M, Q and Z, not “${command}”.`);
	}
	return rings;
}

/** The sides of a closed ring. */
export function sidesOf(ring: readonly Point[]): Segment[] {
	return ring.map((a, index) => ({ a, b: ring[(index + 1) % ring.length] as Point }));
}

/** Whether a point lies inside a ring (even-odd rule). */
export function contains(ring: readonly Point[], { x, y }: Point): boolean {
	let inside = false;
	for (const { a, b } of sidesOf(ring))
		if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
	return inside;
}

/** Distance from a point to the nearest side of a ring, whether it lies inside or outside. */
export function distanceTo(ring: readonly Point[], { x, y }: Point): number {
	let least = Infinity;
	for (const { a, b } of sidesOf(ring)) {
		const [dx, dy] = [b.x - a.x, b.y - a.y];
		const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
		const t = Math.max(0, Math.min(1, along));
		least = Math.min(least, Math.hypot(a.x + t * dx - x, a.y + t * dy - y));
	}
	return least;
}

/** Whether two segments cross; segments that only share an end, or touch, do not. */
export function cross({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether no two sides of a ring cross. */
export function isSimple(ring: readonly Point[]): boolean {
	const passed = new SpatialHash<Segment>(boxOf, 16);
	return sidesOf(ring).every((side) => {
		if (passed.some(boxOf(side), (other) => cross(side, other))) return false;
		passed.add(side);
		return true;
	});
}

/** The box round a segment. */
export function boxOf({ a, b }: Segment): Rect {
	return {
		x0: Math.min(a.x, b.x),
		y0: Math.min(a.y, b.y),
		x1: Math.max(a.x, b.x),
		y1: Math.max(a.y, b.y)
	};
}

/** Positive where a, b, c turn to one side, negative where they turn to the other, 0 on a line. */
function turn(a: Point, b: Point, c: Point): number {
	return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
