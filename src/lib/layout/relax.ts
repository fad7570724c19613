/** Position-based relaxation (Müller et al. 2007, "Position based dynamics"): pushes pairs apart until all keep a distance. */
import type { Point } from './types.ts';

/** More turns than this never help. */
const TURNS = 900;

/**
 * Moves points until no two are closer than `distance` and all are where `confine` leaves them.
 * @returns whether that was reached
 */
export function relax<T extends Point>(
	points: readonly T[],
	confine: (point: T) => void,
	distance: number
): boolean {
	for (let turn = 0; turn < TURNS; turn++) {
		if (!pushApart(points, distance)) return true;
		for (const point of points) confine(point);
	}
	return false;
}

/**
 * One turn: each pair that is too close shares the way. Points move while they are visited, so a turn may miss a pair;
 * a turn in which nothing moves misses none. @returns whether any pair was too close
 */
function pushApart(points: readonly Point[], distance: number): boolean {
	let pushed = false;
	const { cells, columns, first, next } = bucketsOf(points, distance);
	points.forEach((point, index) => {
		const home = cells[index] as number;
		for (let row = -columns; row <= columns; row += columns)
			for (let cell = home + row - 1; cell <= home + row + 1; cell++)
				// the lists run from later points to earlier ones: each pair is met once
				for (let other = first[cell] ?? -1; other > index; other = next[other] ?? -1)
					if (separate(point, points[other] as Point, distance, index)) pushed = true;
	});
	return pushed;
}

/** A grid of cells as wide as the distance, with an empty frame: each is a list of indices, linked through `next`. */
function bucketsOf(points: readonly Point[], side: number) {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y } of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	const columns = Math.floor((right - left) / side) + 3;
	const rows = Math.floor((bottom - top) / side) + 3;
	const cells = points.map(
		({ x, y }) => (Math.floor((y - top) / side) + 1) * columns + Math.floor((x - left) / side) + 1
	);
	const first = new Int32Array(points.length === 0 ? 0 : columns * rows).fill(-1);
	const next = new Int32Array(points.length);
	cells.forEach((cell, index) => {
		next[index] = first[cell] ?? -1;
		first[cell] = index;
	});
	return { cells, columns, first, next };
}

function separate(a: Point, b: Point, distance: number, index: number): boolean {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const square = dx * dx + dy * dy;
	if (square >= distance * distance) return false;
	const between = Math.sqrt(square);
	// two points in one place part in a direction that depends on nothing but their order
	const ux = between > 1e-6 ? dx / between : Math.cos(index);
	const uy = between > 1e-6 ? dy / between : Math.sin(index);
	const push = (distance - between) / 2 + 0.01;
	a.x -= ux * push;
	a.y -= uy * push;
	b.x += ux * push;
	b.y += uy * push;
	return true;
}
