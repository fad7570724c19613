/** A mark in a simulation: the private copy that the forces move, with its anchor and its obstacles. */
import { bounds } from '#lib/layout/geometry/rect.ts';
import type { Plot } from '#lib/layout/plots/plot.ts';
import type { MarkInput, Point } from '#lib/layout/types.ts';
import { isClear, type MarkObstacles } from './obstacles.ts';

export interface Body extends Point {
	id: string;
	mark: MarkInput;
	plot: Plot;
	obstacles: MarkObstacles;
	/** Where forces pull it: near its hub, leaning towards its other regions. */
	anchor: Point;
	/** Half the distance at which it settles from others. */
	radius: number;
}

/** How far a resource leans, as a share of the way from its own hub to the middle of its others. */
const LEAN = 0.35;

/** From the hub to the anchor of a mark that leans nowhere, outward, in units. */
const OUTWARD = 60;

/** Circles that need more area than their plot has press against each other, and so fill it evenly. */
const PRESSURE = 1.25;

/**
 * The bodies of one plot.
 * @param hubs centre of the hub of each region, by region id
 * @param taken square units of the plot that its hubs and names need
 */
export function bodiesOf(
	marks: readonly MarkInput[],
	plot: Plot,
	obstacles: MarkObstacles,
	hubs: ReadonlyMap<string, Point>,
	taken: number
): Body[] {
	const space = Math.max(plot.area * 0.3, plot.area - taken);
	// in a hexagonal packing a circle of radius r takes 0.866 (2r)^2
	const radius = 0.5 * Math.sqrt((space * PRESSURE) / (0.866 * Math.max(6, marks.length)));
	const leaning = marks.map((mark) => leaningAnchor(mark, plot, hubs));
	const anchors = dealOut(leaning, plot, obstacles);
	return marks.map((mark, index) => {
		const anchor = anchors[index]!;
		return { id: mark.id, mark, plot, obstacles, anchor, radius, ...anchor };
	});
}

/** The anchor of a mark that has its plot to itself. */
function leaningAnchor(mark: MarkInput, plot: Plot, hubs: ReadonlyMap<string, Point>): Point {
	const home = hubs.get(mark.home) ?? plot.centroid;
	const others = mark.regions.flatMap((id) => (id === mark.home ? [] : (hubs.get(id) ?? [])));
	// a mark of one region only moves outward, to leave the inner land to those that lean
	if (others.length === 0)
		return { x: home.x + OUTWARD * plot.outward.x, y: home.y + OUTWARD * plot.outward.y };
	const middle = (axis: 'x' | 'y') =>
		others.reduce((sum, other) => sum + other[axis], 0) / others.length;
	return {
		x: home.x + LEAN * (middle('x') - home.x),
		y: home.y + LEAN * (middle('y') - home.y)
	};
}

/**
 * Deals the anchors out along the petal, from its tip to the coast, in proportion to the land that is free there and in the
 * order in which they lean: hub and name are a wall across it that no mark can pass.
 */
function dealOut(anchors: readonly Point[], plot: Plot, obstacles: MarkObstacles): Point[] {
	const { outward } = plot;
	const reach = (at: Point) => at.x * outward.x + at.y * outward.y;
	const free = freeSpots(plot, obstacles).map(reach);
	if ((outward.x === 0 && outward.y === 0) || free.length === 0) return [...anchors];
	free.sort((a, b) => a - b);
	const dealt = [...anchors];
	anchors
		.map((at, index) => ({ index, at, from: reach(at) }))
		.sort((a, b) => a.from - b.from || a.index - b.index)
		.forEach(({ index, at, from }, rank) => {
			const by = free[Math.floor(((rank + 0.5) / anchors.length) * free.length)]! - from;
			dealt[index] = { x: at.x + outward.x * by, y: at.y + outward.y * by };
		});
	return dealt;
}

/** Distance between sample points on a plot, in units. */
const SAMPLE = 8;

/** Points of an even grid on the part of a plot that is free of obstacles. */
function freeSpots({ polygon, sides }: Plot, obstacles: MarkObstacles): Point[] {
	const { x0, y0, x1, y1 } = bounds(polygon);
	const spots: Point[] = [];
	for (let x = x0 + SAMPLE / 2; x < x1; x += SAMPLE)
		for (let y = y0 + SAMPLE / 2; y < y1; y += SAMPLE)
			if (isClear({ x, y }, sides, obstacles)) spots.push({ x, y });
	return spots;
}
