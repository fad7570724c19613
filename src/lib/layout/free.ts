/** The free layout: d3-force without anchors or territories, for those who want to see the whole graph as it falls. */
import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	randomLcg
} from 'd3';
import { placeLabels } from './labels.ts';
import { byId } from './order.ts';
import { relax } from './relax.ts';
import { beforeRounding, tenth } from './round.ts';
import { MIN_DISTANCE, WORLD, type FreeInput, type Layout, type Point } from './types.ts';

const TICKS = 250;

/** Air round the picture, in units: labels hang into it. */
const AIR = { x: 110, y: 40 };

interface Body extends Point {
	id: string;
}

/** Hubs and marks where links draw them. A link to a node that is not drawn is an error of the caller. */
export function layoutFree(input: FreeInput): Layout {
	const bodies = [...input.hubs, ...input.marks].sort(byId).map(({ id }): Body => ({ id, x: 0, y: 0 }));
	if (bodies.length === 0) return { positions: {}, territories: [], coast: '', labels: [] };
	settle(bodies, input.links);
	fill(bodies);
	relax(bodies, beforeRounding(MIN_DISTANCE + 4), keepInWorld);
	const positions = Object.fromEntries(
		bodies.map(({ id, x, y }) => [id, { x: tenth(x), y: tenth(y) }])
	);
	const people = [...input.hubs].sort(byId);
	const marks = [...input.marks].sort((a, b) => b.priority - a.priority || byId(a, b));
	const labels = placeLabels(
		people.map(({ id, label }) => ({ id, text: label, side: 'below' })),
		marks.map(({ id, label }) => ({ id, text: label })),
		{
			positions,
			marks: marks.map(({ id }) => id),
			hubs: [],
			people: people.map(({ id }) => id),
			names: []
		}
	);
	return { positions, territories: [], coast: '', labels };
}

function settle(bodies: Body[], pairs: FreeInput['links']): void {
	const random = randomLcg(0.618);
	for (const body of bodies) {
		body.x = (random() - 0.5) * WORLD.width;
		body.y = (random() - 0.5) * WORLD.height;
	}
	const links = pairs
		.map(({ from, to }) => ({ id: `${from}\n${to}`, source: from, target: to }))
		.sort(byId);
	forceSimulation(bodies)
		.stop()
		.randomSource(random)
		.alphaDecay(1 - 0.001 ** (1 / TICKS))
		.force(
			'link',
			forceLink<Body, { source: string | Body; target: string | Body }>(links)
				.id(({ id }) => id)
				.distance(60)
		)
		.force('apart', forceManyBody<Body>().strength(-90))
		.force('collide', forceCollide<Body>(MIN_DISTANCE * 0.6))
		.force('x', forceX<Body>(0).strength(0.04))
		.force('y', forceY<Body>(0).strength(0.06))
		.tick(TICKS);
}

/** Stretches the picture over the world, each direction by itself. */
function fill(bodies: readonly Body[]): void {
	for (const [axis, size] of [
		['x', WORLD.width],
		['y', WORLD.height]
	] as const) {
		const all = bodies.map((body) => body[axis]);
		const low = all.reduce((a, b) => Math.min(a, b));
		const high = all.reduce((a, b) => Math.max(a, b));
		const room = size - 2 * AIR[axis];
		for (const body of bodies)
			body[axis] = high > low ? AIR[axis] + ((body[axis] - low) / (high - low)) * room : size / 2;
	}
}

function keepInWorld(body: Body): void {
	body.x = Math.max(20, Math.min(WORLD.width - 20, body.x));
	body.y = Math.max(20, Math.min(WORLD.height - 20, body.y));
}
