/** A mark while it looks for its place: the private copy that the forces move. */
import type { Ground } from './ground.ts';
import type { Plot } from './plot.ts';
import { measureArea } from './polygon.ts';
import type { MarkInput, Point } from './types.ts';

export interface Body extends Point {
	id: string;
	mark: MarkInput;
	plot: Plot;
	/** What it must keep off. */
	ground: Ground;
	/** Where it would like to be: near its hub, leaning towards its other regions. */
	target: Point;
	/** Half the distance at which it likes to stand from others. */
	radius: number;
	vx?: number;
	vy?: number;
}

/** Of the way from its own hub to the middle of its others: how far a resource leans. */
const LEAN = 0.35;

/** Hexagonal packing of circles fills this much; a little less leaves them room to arrange themselves. */
const PACKED = 0.8;

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
	const radius = 0.5 * Math.sqrt((room * PACKED) / (0.866 * Math.max(6, marks.length)));
	return marks.map((mark) => {
		const target = targetOf(mark, plot, hubs);
		return { id: mark.id, mark, plot, ground, target, radius, ...target };
	});
}

function targetOf(mark: MarkInput, plot: Plot, hubs: ReadonlyMap<string, Point>): Point {
	const home = hubs.get(mark.home) ?? measureArea(plot.polygon).centroid;
	const others = mark.regions.flatMap((id) => (id === mark.home ? [] : (hubs.get(id) ?? [])));
	const middle = (axis: 'x' | 'y') =>
		others.reduce((sum, other) => sum + other[axis], 0) / Math.max(1, others.length);
	// who belongs nowhere else moves outward, to leave the inner land to those who do
	if (others.length === 0)
		return { x: home.x + 60 * plot.outward.x, y: home.y + 60 * plot.outward.y };
	return {
		x: home.x + LEAN * (middle('x') - home.x),
		y: home.y + LEAN * (middle('y') - home.y)
	};
}
