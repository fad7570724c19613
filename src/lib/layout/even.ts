/**
 * Evens out the marks of one plot: each moves to the centroid of its Voronoi cell, again and again (Lloyd 1982), so that
 * they fill their land like seeds a sunflower. Hubs and names keep their cells and stay where they are.
 */
import { Delaunay } from 'd3';
import { clear, type Ground } from './ground.ts';
import type { Plot } from './plot.ts';
import { clip, measureArea } from './polygon.ts';
import { bounds, type Rect } from './rect.ts';
import { MIN_DISTANCE, type Point } from './types.ts';

const ROUNDS = 36;

/** Of the way to the centroid: a little too far brings all there sooner. */
const STRIDE = 1.5;

export function evenOut(bodies: readonly Point[], plot: Plot, ground: Ground): void {
	if (bodies.length === 0) return;
	const still = [...ground.hubs, ...ground.boxes.flatMap(seedsOf)];
	const { x0, y0, x1, y1 } = bounds(plot.polygon);
	for (let round = 0; round < ROUNDS; round++) {
		const sites = [...bodies, ...still];
		const voronoi = Delaunay.from(
			sites,
			({ x }) => x,
			({ y }) => y
		).voronoi([x0 - 1, y0 - 1, x1 + 1, y1 + 1]);
		bodies.forEach((body, index) => {
			// null where two sites coincide: the relaxation parts them later
			const corners = voronoi.cellPolygon(index) as [number, number][] | null;
			if (!corners) return;
			let cell: Point[] = corners.slice(1).map(([x, y]) => ({ x, y }));
			for (const side of plot.sides) cell = clip(cell, side);
			if (cell.length < 3) return;
			const { centroid } = measureArea(cell);
			body.x += STRIDE * (centroid.x - body.x);
			body.y += STRIDE * (centroid.y - body.y);
		});
		for (const body of bodies) clear(body, plot.sides, ground);
	}
}

/** Points that hold the cells of a box: a row of seeds along its middle, as dense as marks at their closest. */
function seedsOf({ x0, y0, x1, y1 }: Rect): Point[] {
	const count = Math.max(1, Math.round((x1 - x0) / MIN_DISTANCE));
	return Array.from({ length: count }, (_, index) => ({
		x: x0 + ((index + 0.5) / count) * (x1 - x0),
		y: (y0 + y1) / 2
	}));
}
