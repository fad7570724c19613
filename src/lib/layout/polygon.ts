/** Convex polygons: what the land of a region is made of. Points in either turn; lengths in world units. */
import type { Point } from './types.ts';

/** All points with nx * x + ny * y <= d; (nx, ny) has length 1 wherever a distance is read from it. */
export interface HalfPlane {
	nx: number;
	ny: number;
	d: number;
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

/** Area, positive whichever way the polygon turns, and centroid. */
export function measureArea(polygon: readonly Point[]): { area: number; centroid: Point } {
	let sum = 0;
	let x = 0;
	let y = 0;
	const origin = polygon[0] ?? { x: 0, y: 0 };
	for (let i = 0; i < polygon.length; i++) {
		const p = polygon[i]!;
		const q = polygon[(i + 1) % polygon.length]!;
		const cross = (p.x - origin.x) * (q.y - origin.y) - (q.x - origin.x) * (p.y - origin.y);
		sum += cross;
		x += cross * (p.x + q.x - 2 * origin.x);
		y += cross * (p.y + q.y - 2 * origin.y);
	}
	if (sum === 0) return { area: 0, centroid: origin };
	return {
		area: Math.abs(sum) / 2,
		centroid: { x: origin.x + x / (3 * sum), y: origin.y + y / (3 * sum) }
	};
}

/** Length of the outline. */
export function perimeter(polygon: readonly Point[]): number {
	return polygon.reduce((sum, { x, y }, index) => {
		const next = polygon[(index + 1) % polygon.length]!;
		return sum + Math.sqrt((next.x - x) * (next.x - x) + (next.y - y) * (next.y - y));
	}, 0);
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

/** Convex hull, anticlockwise on screen (Andrew's monotone chain). */
export function hull(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	const chain = (from: readonly Point[]) => {
		const kept: Point[] = [];
		for (const p of from) {
			for (;;) {
				const [a, b] = kept.slice(-2);
				if (!a || !b || (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
				kept.pop();
			}
			kept.push(p);
		}
		return kept.slice(0, -1);
	};
	return sorted.length < 2 ? sorted : [...chain(sorted), ...chain(sorted.toReversed())];
}

/** How far a point lies outside a convex polygon; 0 inside. Also the nearest point of it. */
export function outside(
	point: Point,
	polygon: readonly Point[]
): { distance: number; near: Point } {
	let best = Infinity;
	let near = point;
	let left = false;
	let right = false;
	for (let i = 0; i < polygon.length; i++) {
		const p = polygon[i]!;
		const q = polygon[(i + 1) % polygon.length]!;
		const dx = q.x - p.x;
		const dy = q.y - p.y;
		const side = dx * (point.y - p.y) - dy * (point.x - p.x);
		if (side > 0) left = true;
		if (side < 0) right = true;
		const length = dx * dx + dy * dy;
		const t =
			length === 0
				? 0
				: Math.max(0, Math.min(1, ((point.x - p.x) * dx + (point.y - p.y) * dy) / length));
		const x = p.x + t * dx;
		const y = p.y + t * dy;
		const away = (x - point.x) * (x - point.x) + (y - point.y) * (y - point.y);
		if (away < best) {
			best = away;
			near = { x, y };
		}
	}
	const within = polygon.length > 2 && left !== right;
	return within ? { distance: 0, near: point } : { distance: Math.sqrt(best), near };
}
