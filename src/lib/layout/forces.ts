/** The forces that place marks: d3's forceX and forceY pull, forceCollide keeps apart, and one of ours keeps off obstacles. */
import {
	forceCollide,
	forceSimulation,
	forceX,
	forceY,
	quadtree,
	randomLcg,
	type Force,
	type SimulationNodeDatum
} from 'd3';
import type { Body } from './body.ts';
import { clear } from './ground.ts';
import { beforeRounding } from './round.ts';
import { MIN_DISTANCE, type Point } from './types.ts';

/** A node of a simulation; d3 gives it its velocity. */
export type Node = SimulationNodeDatum & Point;

const TICKS = 300;
const VELOCITY_DECAY = 0.45;

/** Pull of its anchor on a mark; weak against the forces that keep marks apart. */
const PULL = 0.045;

/** Ticks that marks may need, after the forces have come to rest, until no two are closer than the least distance. */
const PATIENCE = 100;

/**
 * Moves marks to their places: near their anchors, spread evenly over their plots, off hubs and names. The same bodies in
 * the same order always end at the same places.
 * @returns whether no two are closer than the least distance
 */
export function placeMarks(bodies: Body[]): boolean {
	const random = randomLcg(0.618);
	// anchors often coincide; a start in different places lets the forces tell marks apart
	for (const body of bodies) {
		body.x += (random() - 0.5) * 2 * body.radius;
		body.y += (random() - 0.5) * 2 * body.radius;
	}
	const keepOff = (point: Point, body: Body) => clear(point, body.plot.sides, body.ground);
	simulation(bodies)
		.alphaDecay(1 - 0.001 ** (1 / TICKS))
		.force('x', forceX<Body>(({ anchor }) => anchor.x).strength(PULL))
		.force('y', forceY<Body>(({ anchor }) => anchor.y).strength(PULL))
		.force('collide', forceCollide<Body>(({ radius }) => radius).iterations(2))
		.force('obstacles', forceObstacles(keepOff))
		.tick(TICKS);
	return keepApart(bodies, beforeRounding(MIN_DISTANCE), keepOff);
}

/**
 * Lets nodes collide until no two are closer than a distance, centre to centre.
 * @param keepOff moves a point to where its node may be
 * @returns whether all are apart; gives up after `ticks`
 */
export function keepApart<T extends Node>(
	nodes: T[],
	distance: number,
	keepOff: (point: Point, node: T) => void,
	ticks = PATIENCE
): boolean {
	const running = simulation(nodes)
		// a little more than needed, or the last ticks would creep
		.force('collide', forceCollide<T>(distance * 0.505).iterations(2))
		.force('obstacles', forceObstacles(keepOff));
	for (let tick = 0; tick < ticks; tick++)
		if (areApart(running.tick().nodes(), distance)) return true;
	return false;
}

const simulation = <T extends Node>(nodes: T[]) =>
	forceSimulation(nodes).stop().randomSource(randomLcg(0.618)).velocityDecay(VELOCITY_DECAY);

/**
 * A force for what nodes must keep off. It corrects where each would end the tick, at any alpha, so it has to come after
 * all other forces.
 */
function forceObstacles<T extends Node>(
	keepOff: (point: Point, node: T) => void
): Force<T, undefined> {
	const kept = 1 - VELOCITY_DECAY;
	let nodes: T[] = [];
	const force = () => {
		for (const node of nodes) {
			const end = { x: node.x + kept * (node.vx ?? 0), y: node.y + kept * (node.vy ?? 0) };
			keepOff(end, node);
			node.vx = (end.x - node.x) / kept;
			node.vy = (end.y - node.y) / kept;
		}
	};
	return Object.assign(force, { initialize: (all: T[]) => void (nodes = all) });
}

function areApart(points: readonly Point[], distance: number): boolean {
	const tree = quadtree<Point>(
		[],
		({ x }) => x,
		({ y }) => y
	);
	return points.every((point) => {
		if (tree.find(point.x, point.y, distance)) return false;
		tree.add(point);
		return true;
	});
}
