/**
 * The live simulation: marks on springs to their places, that make room for the one in the hand and for each other, and
 * follow what they are linked to. d3-force works on private copies; the picture hears of each tick.
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

/** Pull of a mark to its own place; of a link to the mark in the hand. */
const HOME = 0.09;
const LINK = 0.25;
/** Length of a link at rest, in world units. */
const NEAR = 46;

function simulation(bodies: Body[]): Simulation<Body, undefined> {
	return forceSimulation(bodies)
		.force('x', forceX<Body>(({ anchor }) => anchor.x).strength(HOME))
		.force('y', forceY<Body>(({ anchor }) => anchor.y).strength(HOME))
		.force('room', forceCollide<Body>(MIN_DISTANCE / 2 + 0.5).strength(0.9));
}

/**
 * A mark in the hand.
 * @param held the body that is held
 * @param followers ids of those that it is linked to
 * @param ontick called after each step, with all bodies
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
		// it stays where it was let go, until somebody puts it back
		release: () => void running.alphaTarget(0),
		stop: () => void running.stop()
	};
}

/** Places for marks that gather round a point, no two closer than the smallest distance. Done at once, without a clock. */
export function gatherRound(
	members: readonly { id: string; at: Point }[],
	centre: Point
): Map<string, Point> {
	const bodies: Body[] = members.map(({ id, at }) => ({ id, x: at.x, y: at.y, anchor: centre }));
	// the hub itself keeps its room
	const hub: Body = { id: '', ...centre, anchor: centre, fx: centre.x, fy: centre.y };
	const running = simulation([hub, ...bodies])
		.force(
			'room',
			forceCollide<Body>((body) => (body === hub ? 24 : MIN_DISTANCE / 2 + 0.5)).iterations(3)
		)
		.stop();
	running.tick(220);
	const tenth = (value: number) => Math.round(value * 10) / 10;
	return new Map(bodies.map(({ id, x, y }) => [id, { x: tenth(x), y: tenth(y) }]));
}
