/**
 * The live simulation (d3-force): springs pull marks to where the layout put them and, by links, to the mark that is
 * dragged; collisions keep them apart. It works on copies; the picture is told of each tick.
 */
import {
	forceCollide,
	forceLink,
	forceSimulation,
	forceX,
	forceY,
	type Simulation,
	type SimulationNodeDatum
} from 'd3';
import { MIN_DISTANCE, type Point } from '#lib/layout/types.ts';

export interface Body extends SimulationNodeDatum {
	id: string;
	x: number;
	y: number;
	/** Where its spring pulls it, in world units. */
	anchor: Point;
}

/** Strength of the spring to a mark's own anchor, and of a link to the dragged mark. */
const HOME = 0.09;
const LINK = 0.25;
/** Length of a link at rest, in world units. */
const NEAR = 46;

function simulation(bodies: Body[]): Simulation<Body, undefined> {
	return forceSimulation(bodies)
		.force('x', forceX<Body>(({ anchor }) => anchor.x).strength(HOME))
		.force('y', forceY<Body>(({ anchor }) => anchor.y).strength(HOME))
		.force('collide', forceCollide<Body>(MIN_DISTANCE / 2 + 0.5).strength(0.9));
}

/**
 * Starts the simulation of a mark that is dragged.
 * @param held the body of that mark
 * @param followers ids of those that it is linked to
 * @param ontick called after each step
 */
export function hold(
	bodies: Body[],
	held: Body,
	followers: readonly string[],
	ontick: () => void
): { to: (point: Point) => void; release: () => void; stop: () => void } {
	const known = new Set(bodies.map(({ id }) => id));
	const links = followers
		.filter((id) => known.has(id))
		.map((id) => ({ source: held.id, target: id }));
	const running = simulation(bodies)
		.force(
			'links',
			forceLink<Body, { source: string; target: string }>(links)
				.id(({ id }) => id)
				.distance(NEAR)
				.strength(LINK)
		)
		.alphaTarget(0.25)
		.on('tick', ontick);
	return {
		to({ x, y }) {
			held.fx = x;
			held.fy = y;
		},
		// it stays where it was let go, until everything is put back
		release: () => void running.alphaTarget(0),
		stop: () => void running.stop()
	};
}

/** Positions for marks that gather round a point, no two closer than the smallest distance. Runs at once, without a timer. */
export function gatherRound(
	members: readonly { id: string; at: Point }[],
	centre: Point
): Map<string, Point> {
	const bodies: Body[] = members.map(({ id, at }) => ({ id, x: at.x, y: at.y, anchor: centre }));
	// the hub stays where it is
	const hub: Body = { id: '', ...centre, anchor: centre, fx: centre.x, fy: centre.y };
	const running = simulation([hub, ...bodies])
		.force(
			'collide',
			forceCollide<Body>((body) => (body === hub ? 24 : MIN_DISTANCE / 2 + 0.5)).iterations(3)
		)
		.stop();
	running.tick(220);
	const tenth = (value: number) => Math.round(value * 10) / 10;
	return new Map(bodies.map(({ id, x, y }) => [id, { x: tenth(x), y: tenth(y) }]));
}
