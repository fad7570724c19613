/**
 * Which cell of a fine grid belongs to whom. Density surrounds the ground of each region and fades with distance; where the
 * densities add up to enough there is land. Each cell of land belongs to the region whose skeleton is nearest, so that
 * borders wander between the marks as they do between villages.
 */
import { spreadNearest } from './nearest.ts';
import { outside } from './polygon.ts';
import { bounds } from './rect.ts';
import { samples, type Segment } from './skeleton.ts';
import type { Point } from './types.ts';

/** What is known of a region before its borders. */
export interface Core {
	/** What its land must cover. */
	skeleton: readonly Segment[];
	/** Convex; density surrounds it. */
	ground: readonly Point[];
}

export interface Grid {
	/** Owner of each cell, row by row: index of a region, or SEA. */
	owners: Int16Array;
	columns: number;
	rows: number;
	/** Units. */
	step: number;
}

export const SEA = -1;

/** Width of a cell in units. */
const STEP = 4;

/** How far the land reaches from a ground that stands alone, and where its density ends; in units. */
const SHORE = 23;
const FADE = 62;
const ENOUGH = density(SHORE);

function density(distance: number): number {
	if (distance >= FADE) return 0;
	const near = 1 - (distance / FADE) * (distance / FADE);
	return near * near;
}

/** Rasterises the regions over a world of the given size. The outermost cells are always sea. */
export function rasterise(cores: readonly Core[], width: number, height: number): Grid {
	const columns = Math.ceil(width / STEP);
	const rows = Math.ceil(height / STEP);
	const density = densities(cores, columns, rows);
	const seeds = new Int32Array(columns * rows).fill(-1);
	const points: Point[] = [];
	const owner: number[] = [];
	cores.forEach(({ skeleton }, index) => {
		for (const point of samples(skeleton, STEP / 2)) {
			const cell = cellOf(point.y, rows) * columns + cellOf(point.x, columns);
			if (seeds[cell] !== -1) continue;
			seeds[cell] = points.length;
			points.push(point);
			owner.push(index);
		}
	});
	if (points.length > 0) spreadNearest(seeds, points, columns, STEP);
	const owners = Int16Array.from(seeds, (seed, cell) =>
		seed >= 0 && density[cell]! >= ENOUGH ? owner[seed]! : SEA
	);
	return { owners, columns, rows, step: STEP };
}

function cellOf(value: number, most: number): number {
	return Math.max(1, Math.min(most - 2, Math.floor(value / STEP)));
}

/** The densities of all grounds added up, for each cell. */
function densities(cores: readonly Core[], columns: number, rows: number): Float64Array {
	const sum = new Float64Array(columns * rows);
	for (const { ground } of cores) {
		if (ground.length === 0) continue;
		const { x0, y0, x1, y1 } = bounds(ground);
		const right = cellOf(x1 + FADE, columns);
		const bottom = cellOf(y1 + FADE, rows);
		for (let row = cellOf(y0 - FADE, rows); row <= bottom; row++)
			for (let column = cellOf(x0 - FADE, columns); column <= right; column++) {
				const at = { x: (column + 0.5) * STEP, y: (row + 0.5) * STEP };
				sum[row * columns + column]! += density(outside(at, ground).distance);
			}
	}
	return sum;
}
