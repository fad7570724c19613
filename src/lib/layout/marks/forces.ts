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
import { beforeRounding } from '#lib/layout/geometry/round.ts';
import { MIN_DISTANCE, type Point } from '#lib/layout/types.ts';
import type { Body } from './body.ts';
import { clear, isClear } from './obstacles.ts';

/** A node of a simulation; d3 gives it its velocity. */
export type SimulationNode = SimulationNodeDatum & Point;

const TICKS = 300;
const VELOCITY_DECAY = 0.45;

/** Pull of its anchor on a mark; weak against the forces that keep marks apart. */
const PULL = 0.045;

/** Ticks that marks may need, after the forces have come to rest, until no two are closer than the least distance. */
const PATIENCE = 100;

/**
 * Moves marks to their places: near their anchors, spread evenly over their plots, off hubs and names. The same bodies in
 * the same order always end at the same places.
 * @returns whether no two are closer than the least distance, and none is on an obstacle
 */
export function placeMarks(bodies: Body[]): boolean {
	const random = randomLcg(0.618);
	// anchors often coincide; a start in different places lets the forces tell marks apart
	for (const body of bodies) {
		body.x += (random() - 0.5) * 2 * body.radius;
		body.y += (random() - 0.5) * 2 * body.radius;
	}
	simulation(bodies)
		.alphaDecay(1 - 0.001 ** (1 / TICKS))
		.force('x', forceX<Body>(({ anchor }) => anchor.x).strength(PULL))
		.force('y', forceY<Body>(({ anchor }) => anchor.y).strength(PULL))
		.force('collide', forceCollide<Body>(({ radius }) => radius).iterations(2))
		.force('obstacles', forceObstacles(keepOffObstacles))
		.tick(TICKS);
	return keepMarksApart(bodies, MIN_DISTANCE, PATIENCE);
}

/** `keepApart` for marks, which have obstacles; the distance holds after their positions are rounded too. */
export function keepMarksApart(bodies: Body[], distance: number, ticks: number): boolean {
	return keepApart(bodies, beforeRounding(distance), ticks, keepOffObstacles, (body) =>
		isClear(body, body.plot.sides, body.obstacles)
	);
}

/** Moves a point to where the mark of a body may be. */
function keepOffObstacles(point: Point, { plot, obstacles }: Body): void {
	clear(point, plot.sides, obstacles);
}

/**
 * Lets nodes collide until no two are closer than a distance, centre to centre, and each is clear of obstacles.
 * @param ticks when to give up
 * @param keepOff moves a point to where its node may be
 * @returns whether that is so
 */
export function keepApart<T extends SimulationNode>(
	nodes: T[],
	distance: number,
	ticks: number,
	keepOff: (point: Point, node: T) => void,
	isClear: (node: T) => boolean = () => true
): boolean {
	const running = simulation(nodes)
		// a little more than needed, or the last ticks would creep
		.force('collide', forceCollide<T>(distance * 0.505).iterations(2))
		.force('obstacles', forceObstacles(keepOff));
	for (let tick = 0; tick < ticks; tick++) {
		running.tick();
		if (areApart(nodes, distance) && nodes.every(isClear)) return true;
	}
	return false;
}

const simulation = <T extends SimulationNode>(nodes: T[]) =>
	forceSimulation(nodes).stop().randomSource(randomLcg(0.618)).velocityDecay(VELOCITY_DECAY);

/**
 * A force for what nodes must keep off. It corrects where each would end the tick, at any alpha, so it has to come after
 * all other forces.
 */
function forceObstacles<T extends SimulationNode>(
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
