/**
 * Which cell of a fine grid belongs to which region. Density surrounds the hull of each region and fades with distance;
 * where the densities add up to enough there is land. Each cell of land belongs to the region whose skeleton is nearest,
 * so borders run midway between the home links of neighbours.
 */
import { Delaunay } from 'd3';
import { insideOf } from '#lib/layout/geometry/polygon.ts';
import { bounds } from '#lib/layout/geometry/rect.ts';
import { edgesOf, nearestOn, samples, type Segment } from '#lib/layout/geometry/segments.ts';
import type { Point } from '#lib/layout/types.ts';

/** A region before it has borders. */
export interface Core {
	/** What its land must cover. */
	skeleton: readonly Segment[];
	/** Convex; density surrounds it. */
	hull: readonly Point[];
}

export interface Grid {
	/** Owner of each cell, row by row: index of a region, or SEA. */
	owners: Int16Array;
	columns: number;
	rows: number;
	/** Width of a cell in units. */
	step: number;
}

export const SEA = -1;

const STEP = 4;

/** How far the land reaches from a hull with no neighbour, and where its density ends; in units. */
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
	const sum = densities(cores, columns, rows);
	const points = cores.flatMap(({ skeleton }, owner) =>
		samples(skeleton, STEP / 2).map((point) => ({ ...point, owner }))
	);
	const nearest = Delaunay.from(
		points,
		({ x }) => x,
		({ y }) => y
	);
	let found = 0;
	const owners = Int16Array.from(sum, (enough, cell) => {
		if (enough < ENOUGH) return SEA;
		const { x, y } = centreOf(cell % columns, Math.floor(cell / columns));
		// from where the last search ended it is not far
		found = nearest.find(x, y, found);
		return points[found]?.owner ?? SEA;
	});
	return { owners, columns, rows, step: STEP };
}

const centreOf = (column: number, row: number): Point => ({
	x: (column + 0.5) * STEP,
	y: (row + 0.5) * STEP
});

/** The densities of all hulls added up, for each cell. */
function densities(cores: readonly Core[], columns: number, rows: number): Float64Array {
	const sum = new Float64Array(columns * rows);
	const cellOf = (value: number, cells: number) =>
		Math.max(1, Math.min(cells - 2, Math.floor(value / STEP)));
	for (const { hull } of cores) {
		if (hull.length === 0) continue;
		const edges = edgesOf(hull);
		const isInside = insideOf(hull);
		const { x0, y0, x1, y1 } = bounds(hull);
		const right = cellOf(x1 + FADE, columns);
		const bottom = cellOf(y1 + FADE, rows);
		for (let row = cellOf(y0 - FADE, rows); row <= bottom; row++)
			for (let column = cellOf(x0 - FADE, columns); column <= right; column++) {
				const at = centreOf(column, row);
				const distance = isInside(at) ? 0 : nearestOn(at, edges).distance;
				sum[row * columns + column]! += density(distance);
			}
	}
	return sum;
}
