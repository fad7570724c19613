/** Polygons of points, by d3-polygon; and convex ones as half planes, which it lacks. Lengths in world units. */
import { polygonArea, polygonCentroid, polygonContains, polygonHull, polygonLength } from 'd3';
import type { Point } from '#lib/layout/types.ts';

/** All points with nx * x + ny * y <= d; (nx, ny) has length 1 wherever a distance is read from it. */
export interface HalfPlane {
	nx: number;
	ny: number;
	d: number;
}

const pairs = (points: readonly Point[]) => points.map(({ x, y }): [number, number] => [x, y]);

/** Area, positive whichever way the polygon turns, and centroid: its first corner where it has no area. */
export function measureArea(polygon: readonly Point[]): { area: number; centroid: Point } {
	const corners = pairs(polygon);
	const area = Math.abs(polygonArea(corners));
	if (!(area > 0)) return { area: 0, centroid: polygon[0] ?? { x: 0, y: 0 } };
	const [x, y] = polygonCentroid(corners);
	return { area, centroid: { x, y } };
}

/** Length of its border. */
export const perimeter = (polygon: readonly Point[]): number => polygonLength(pairs(polygon));

/** A test for whether points lie in a polygon of any shape. */
export function insideOf(polygon: readonly Point[]): (point: Point) => boolean {
	const corners = pairs(polygon);
	return ({ x, y }) => polygonContains(corners, [x, y]);
}

/** Convex hull; fewer than three points are their own. */
export function hull(points: readonly Point[]): Point[] {
	return polygonHull(pairs(points))?.map(([x, y]) => ({ x, y })) ?? [...points];
}

/** What of a convex polygon lies in a half plane (Sutherland and Hodgman 1974). */
export function clip(polygon: readonly Point[], { nx, ny, d }: HalfPlane): Point[] {
	const result: Point[] = [];
	let from = polygon.at(-1);
	for (const to of polygon) {
		if (!from) break;
		const a = nx * from.x + ny * from.y - d;
		const b = nx * to.x + ny * to.y - d;
		if (a < 0 !== b < 0 && a !== b) {
			const t = a / (a - b);
			result.push({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
		}
		if (b <= 0) result.push(to);
		from = to;
	}
	return result;
}

/** What of a convex polygon lies in all of some half planes. */
export function clipAll(polygon: readonly Point[], planes: readonly HalfPlane[]): Point[] {
	return planes.reduce<Point[]>((rest, plane) => clip(rest, plane), [...polygon]);
}

/** The sides of a convex polygon as half planes, normals outward. Sides shorter than a hundredth of a unit are left out. */
export function sidesOf(polygon: readonly Point[]): HalfPlane[] {
	const { centroid } = measureArea(polygon);
	return polygon.flatMap((p, index) => {
		const q = polygon[(index + 1) % polygon.length]!;
		const dx = q.x - p.x;
		const dy = q.y - p.y;
		const length = Math.sqrt(dx * dx + dy * dy);
		if (length < 0.01) return [];
		const nx = dy / length;
		const ny = -dx / length;
		const d = nx * p.x + ny * p.y;
		const inside = nx * centroid.x + ny * centroid.y <= d;
		return [inside ? { nx, ny, d } : { nx: -nx, ny: -ny, d: -d }];
	});
}

/** Moves a point so that it is at least `margin` inside all half planes, or as near to that as they allow. */
export function pullInside(point: Point, sides: readonly HalfPlane[], margin: number): void {
	for (let round = 0; round < 4; round++) {
		let moved = false;
		for (const { nx, ny, d } of sides) {
			const over = nx * point.x + ny * point.y - d + margin;
			if (over <= 1e-6) continue;
			point.x -= nx * over;
			point.y -= ny * over;
			moved = true;
		}
		if (!moved) return;
	}
}

/** How far inside all half planes a point lies; negative outside. */
export function depth({ x, y }: Point, sides: readonly HalfPlane[]): number {
	return sides.reduce((least, { nx, ny, d }) => Math.min(least, d - nx * x - ny * y), Infinity);
}
