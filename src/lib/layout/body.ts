/** A mark while it looks for its place: the private copy that the forces move. */
import { isClear, type Ground } from './ground.ts';
import type { Plot } from './plot.ts';
import { bounds } from './rect.ts';
import type { MarkInput, Point } from './types.ts';

export interface Body extends Point {
	id: string;
	mark: MarkInput;
	plot: Plot;
	/** What it must keep off. */
	ground: Ground;
	/** Where it would like to be: near its hub, leaning towards its other regions. */
	anchor: Point;
	/** Half the distance at which it likes to stand from others. */
	radius: number;
}

/** Of the way from its own hub to the middle of its others: how far a resource leans. */
const LEAN = 0.35;

/** Circles that take more than their plot has press against each other, and so fill it evenly. */
const PRESSURE = 1.25;

/**
 * The bodies of one plot.
 * @param hubs where the hub of each region stands, by region id
 * @param taken square units of the plot that its hubs and names need
 */
export function bodiesOf(
	marks: readonly MarkInput[],
	plot: Plot,
	ground: Ground,
	hubs: ReadonlyMap<string, Point>,
	taken: number
): Body[] {
	const room = Math.max(plot.area * 0.3, plot.area - taken);
	const radius = 0.5 * Math.sqrt((room * PRESSURE) / (0.866 * Math.max(6, marks.length)));
	const wanted = marks.map((mark) => wish(mark, plot, hubs));
	const anchors = alongPlot(wanted, plot, ground);
	return marks.map((mark, index) => {
		const anchor = anchors[index]!;
		return { id: mark.id, mark, plot, ground, anchor, radius, ...anchor };
	});
}

/** Where a mark would be if it had the land to itself. */
function wish(mark: MarkInput, plot: Plot, hubs: ReadonlyMap<string, Point>): Point {
	const home = hubs.get(mark.home) ?? plot.centroid;
	const others = mark.regions.flatMap((id) => (id === mark.home ? [] : (hubs.get(id) ?? [])));
	// who belongs nowhere else moves outward, to leave the inner land to those who do
	if (others.length === 0)
		return { x: home.x + 60 * plot.outward.x, y: home.y + 60 * plot.outward.y };
	const middle = (axis: 'x' | 'y') =>
		others.reduce((sum, other) => sum + other[axis], 0) / others.length;
	return {
		x: home.x + LEAN * (middle('x') - home.x),
		y: home.y + LEAN * (middle('y') - home.y)
	};
}

/**
 * Deals the free land out along the petal, from its tip to the coast, in the order of the wishes: hub and name stand in
 * the middle like a wall, and marks that start on the wrong side of it would have to stay there.
 */
function alongPlot(wishes: readonly Point[], plot: Plot, ground: Ground): Point[] {
	const { outward } = plot;
	const reach = (at: Point) => at.x * outward.x + at.y * outward.y;
	const free = freeSpots(plot, ground).map(reach);
	if ((outward.x === 0 && outward.y === 0) || free.length === 0) return [...wishes];
	free.sort((a, b) => a - b);
	const order = wishes.map((at, index) => ({ index, reach: reach(at) }));
	order.sort((a, b) => a.reach - b.reach || a.index - b.index);
	const anchors = [...wishes];
	order.forEach(({ index, reach: from }, rank) => {
		const to = free[Math.floor(((rank + 0.5) / order.length) * free.length)]!;
		const { x, y } = wishes[index]!;
		anchors[index] = { x: x + outward.x * (to - from), y: y + outward.y * (to - from) };
	});
	return anchors;
}

/** Distance between sample points on a plot, in units. */
const SAMPLE = 8;

/** Points of an even grid on the land that hubs and names leave free. */
function freeSpots({ polygon, sides }: Plot, ground: Ground): Point[] {
	const { x0, y0, x1, y1 } = bounds(polygon);
	const spots: Point[] = [];
	for (let x = x0 + SAMPLE / 2; x < x1; x += SAMPLE)
		for (let y = y0 + SAMPLE / 2; y < y1; y += SAMPLE)
			if (isClear({ x, y }, sides, ground)) spots.push({ x, y });
	return spots;
}
