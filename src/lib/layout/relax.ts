/**
 * The hard rule, after the soft forces: no two marks closer than the least distance. Position based: each pair that is too
 * close is moved apart by what is missing, until none is (Müller et al. 2007, "Position based dynamics").
 */
import { Buckets } from './buckets.ts';
import type { Point } from './types.ts';

const ROUNDS = 600;

/**
 * @param distance least distance, centre to centre
 * @param keep moves a point back to where it may be
 * @returns whether all pairs are apart
 */
export function relax<T extends Point>(
	points: readonly T[],
	distance: number,
	keep: (point: T) => void
): boolean {
	for (let round = 0; round < ROUNDS; round++) {
		for (const point of points) keep(point);
		if (!partAll(points, distance)) return true;
	}
	return false;
}

/** One round of corrections; says whether any was needed. */
function partAll<T extends Point>(points: readonly T[], distance: number): boolean {
	// a little more than needed, or the last rounds would creep
	const wanted = distance * 1.004;
	const buckets = new Buckets(points, distance * 1.5);
	const rank = new Map(points.map((point, index) => [point, index]));
	let moved = false;
	points.forEach((a, index) => {
		for (const b of buckets.near(a)) {
			if ((rank.get(b) ?? 0) <= index) continue;
			const dx = b.x - a.x;
			const dy = b.y - a.y;
			const square = dx * dx + dy * dy;
			if (square >= distance * distance) continue;
			moved = true;
			const apart = Math.sqrt(square);
			// two marks on one spot part along a line that differs from pair to pair
			const ux = apart > 1e-6 ? dx / apart : index % 2 === 0 ? 1 : 0.6;
			const uy = apart > 1e-6 ? dy / apart : index % 2 === 0 ? 0 : 0.8;
			const push = (wanted - apart) / 2;
			a.x -= ux * push;
			a.y -= uy * push;
			b.x += ux * push;
			b.y += uy * push;
		}
	});
	return moved;
}
