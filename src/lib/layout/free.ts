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
import type { Body } from './body.ts';
import { keepApart, type Node } from './forces.ts';
import { clear, type Ground } from './ground.ts';
import { groundBelow } from './sides.ts';
import { placeLabels } from './labels.ts';
import { measure } from './measure.ts';
import { byId } from './order.ts';
import { plotOf } from './plot.ts';
import { pullInside } from './polygon.ts';
import { grow } from './rect.ts';
import { beforeRounding, tenth } from './round.ts';
import { seatLabels } from './seats.ts';
import { PERSON_LABEL } from './sizes.ts';
import { MIN_DISTANCE, WORLD, type FreeInput, type Layout, type Point } from './types.ts';

const TICKS = 250;

/** Air round the picture, in units: labels hang into it. */
const AIR = { x: 110, y: 40 };

/** Where nodes may stand. */
const PAPER: readonly Point[] = [
	{ x: 60, y: 10 },
	{ x: WORLD.width - 60, y: 10 },
	{ x: WORLD.width - 60, y: WORLD.height - 30 },
	{ x: 60, y: WORLD.height - 30 }
];

/** Least distance between two hubs, in units: room for their labels. */
const HUB_APART = 110;

/** Centre of a mark to the centre of a hub, and to the label of one; in units. */
const HUB_ROOM = 30;
const TEXT_ROOM = 8.5;

interface NamedNode extends Node {
	id: string;
}

/** Hubs and marks where links draw them. A link to a node that is not drawn is an error of the caller. */
export function layoutFree(input: FreeInput): Layout {
	const nodes = [...input.hubs, ...input.marks]
		.sort(byId)
		.map(({ id }): NamedNode => ({ id, x: 0, y: 0 }));
	if (nodes.length === 0) return { positions: {}, territories: [], coast: '', labels: [] };
	settle(nodes, input.links);
	fill(nodes);
	const paper = plotOf('paper', PAPER, { x: 0, y: 0 });
	const keepOnPaper = (point: Point) => pullInside(point, paper.sides, 0);
	const isHub = new Set(input.hubs.map(({ id }) => id));
	// hubs first: their labels need ground of their own
	const anchors = nodes.filter(({ id }) => isHub.has(id));
	keepApart(anchors, HUB_APART, keepOnPaper, TICKS);
	for (const hub of anchors) Object.assign(hub, { x: tenth(hub.x), y: tenth(hub.y) });
	const at = new Map(nodes.map((node) => [node.id, node]));
	const texts = input.hubs.map(({ id, label }) =>
		groundBelow(at.get(id)!, measure(label, PERSON_LABEL), PERSON_LABEL)
	);
	const ground: Ground = {
		hubs: anchors.map((hub) => ({ ...hub, room: HUB_ROOM })),
		boxes: texts.map((box) => grow(box, TEXT_ROOM))
	};
	const bodies = [...input.marks].sort(byId).map((mark): Body => {
		const { x, y } = at.get(mark.id)!;
		return { id: mark.id, mark, plot: paper, ground, anchor: { x, y }, radius: 0, x, y };
	});
	keepApart(
		bodies,
		beforeRounding(MIN_DISTANCE + 2),
		(point) => clear(point, paper.sides, ground),
		TICKS
	);
	const wishes = seatLabels(bodies, { hubs: new Map(anchors.map((hub) => [hub.id, hub])), texts });
	const positions = Object.fromEntries(
		[...anchors, ...bodies].map(({ id, x, y }) => [id, { x: tenth(x), y: tenth(y) }])
	);
	const people = [...input.hubs].sort(byId);
	const labels = placeLabels(
		people.map(({ id, label }) => ({ id, text: label, side: 'below' })),
		wishes,
		{
			positions,
			marks: bodies.map(({ id }) => id),
			hubs: [],
			people: people.map(({ id }) => id),
			names: []
		}
	);
	return { positions, territories: [], coast: '', labels };
}

function settle(nodes: NamedNode[], pairs: FreeInput['links']): void {
	const random = randomLcg(0.618);
	for (const node of nodes) {
		node.x = (random() - 0.5) * WORLD.width;
		node.y = (random() - 0.5) * WORLD.height;
	}
	const links = pairs
		.map(({ from, to }) => ({ id: `${from}\n${to}`, source: from, target: to }))
		.sort(byId);
	forceSimulation(nodes)
		.stop()
		.randomSource(random)
		.alphaDecay(1 - 0.001 ** (1 / TICKS))
		.force(
			'link',
			forceLink<NamedNode, { source: string | NamedNode; target: string | NamedNode }>(links)
				.id(({ id }) => id)
				.distance(60)
		)
		.force('apart', forceManyBody<Node>().strength(-90))
		.force('collide', forceCollide<Node>(MIN_DISTANCE * 0.6))
		.force('x', forceX<Node>(0).strength(0.04))
		.force('y', forceY<Node>(0).strength(0.06))
		.tick(TICKS);
}

/** Stretches the picture over the world, each direction by itself. */
function fill(nodes: readonly Node[]): void {
	for (const [axis, size] of [
		['x', WORLD.width],
		['y', WORLD.height]
	] as const) {
		const all = nodes.map((node) => node[axis]);
		const low = all.reduce((a, b) => Math.min(a, b));
		const high = all.reduce((a, b) => Math.max(a, b));
		const room = size - 2 * AIR[axis];
		for (const node of nodes)
			node[axis] = high > low ? AIR[axis] + ((node[axis] - low) / (high - low)) * room : size / 2;
	}
}
