/**
 * The hard rule, after the soft forces: no two marks closer than the least distance. Position based: each pair that is too
 * close is moved apart by what is missing, until none is (Müller et al. 2007, "Position based dynamics").
 */
import type { Point } from './types.ts';

/**
 * @param distance least distance, centre to centre
 * @param keep moves a point back to where it may be
 * @param rounds when to give up
 * @returns whether all pairs are apart
 */
export function relax<T extends Point>(
	points: readonly T[],
	distance: number,
	keep: (point: T) => void,
	rounds = 500
): boolean {
	for (let round = 0; round < rounds; round++) {
		for (const point of points) keep(point);
		if (!partAll(points, distance)) return true;
	}
	return false;
}

/** One round of corrections; says whether any pair needed one. */
function partAll(points: readonly Point[], distance: number): boolean {
	const cells = new Map<number, number[]>();
	let close = false;
	points.forEach((b, index) => {
		const column = Math.floor(b.x / distance);
		const row = Math.floor(b.y / distance);
		// each pair once: a point meets those that came before it
		for (let y = row - 1; y <= row + 1; y++)
			for (let x = column - 1; x <= column + 1; x++)
				for (const other of cells.get(y * 65536 + x) ?? [])
					if (part(points[other]!, b, distance, index)) close = true;
		const key = row * 65536 + column;
		const cell = cells.get(key);
		if (cell) cell.push(index);
		else cells.set(key, [index]);
	});
	return close;
}

/** Moves two points apart if they are too close. */
function part(a: Point, b: Point, distance: number, turn: number): boolean {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const square = dx * dx + dy * dy;
	if (square >= distance * distance) return false;
	const apart = Math.sqrt(square);
	// two marks on one spot part along a line that differs from pair to pair
	const ux = apart > 1e-6 ? dx / apart : turn % 2 === 0 ? 1 : 0.6;
	const uy = apart > 1e-6 ? dy / apart : turn % 2 === 0 ? 0 : 0.8;
	// a little more than needed, or the last rounds would creep
	const push = (distance * 1.02 - apart) / 2;
	a.x -= ux * push;
	a.y -= uy * push;
	b.x += ux * push;
	b.y += uy * push;
	return true;
}
