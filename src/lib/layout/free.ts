/** The free layout: the whole graph as d3-force lays it out, without anchors or territories. */
import {
	extent,
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	randomLcg,
	scaleLinear
} from 'd3';
import { pullInside } from './geometry/polygon.ts';
import { grow } from './geometry/rect.ts';
import { tenth } from './geometry/round.ts';
import { measure } from './glyphs/measure.ts';
import { placeLabels } from './labels/place-labels.ts';
import { planLabels } from './labels/plan-labels.ts';
import { boxBelow } from './labels/sides.ts';
import type { Body } from './marks/body.ts';
import { keepApart, keepMarksApart, type SimulationNode } from './marks/forces.ts';
import { byId } from './order.ts';
import { plotOf } from './plots/plot.ts';
import { PERSON_LABEL } from './sizes.ts';
import { MIN_DISTANCE, WORLD, type FreeInput, type Layout, type Point } from './types.ts';

const TICKS = 250;

/** From the graph to the edge of the world, in units: labels need that space. */
const MARGIN = { x: 110, y: 40 };

/** Where nodes may be after they have been moved apart. */
const PAPER: readonly Point[] = [
	{ x: 60, y: 10 },
	{ x: WORLD.width - 60, y: 10 },
	{ x: WORLD.width - 60, y: WORLD.height - 30 },
	{ x: 60, y: WORLD.height - 30 }
];

/** Least distance between two hubs, in units: their labels need it. */
const HUB_DISTANCE = 110;

/** Centre of a mark to the centre of a hub, and to the label of one; in units. */
const HUB_CLEARANCE = 30;
const TEXT_CLEARANCE = 8.5;

interface NamedNode extends SimulationNode {
	id: string;
}

/** Hubs and marks where their links pull them. A link to a node that is not drawn is an error of the caller. */
export function layoutFree({ hubs, marks, links }: FreeInput): Layout {
	const nodes = [...hubs, ...marks].sort(byId).map(({ id }): NamedNode => ({ id, x: 0, y: 0 }));
	if (nodes.length === 0) return { positions: {}, territories: [], coast: '', labels: [] };
	simulate(nodes, links);
	stretch(nodes);
	const at = new Map(nodes.map((node) => [node.id, node]));
	const plot = plotOf('paper', PAPER, { x: 0, y: 0 });
	const people = [...hubs].sort(byId);
	// hubs first: marks keep off their labels
	const hubNodes = people.map(({ id }) => at.get(id)!);
	keepApart(hubNodes, HUB_DISTANCE, TICKS, (point) => pullInside(point, plot.sides, 0));
	for (const hub of hubNodes) Object.assign(hub, { x: tenth(hub.x), y: tenth(hub.y) });
	const texts = people.map(({ id, label }) =>
		boxBelow(at.get(id)!, measure(label, PERSON_LABEL), PERSON_LABEL)
	);
	const obstacles = {
		hubs: hubNodes.map(({ x, y }) => ({ x, y, clearance: HUB_CLEARANCE })),
		boxes: texts.map((box) => grow(box, TEXT_CLEARANCE))
	};
	const bodies = [...marks].sort(byId).map((mark): Body => {
		const { x, y } = at.get(mark.id)!;
		return { id: mark.id, mark, plot, obstacles, anchor: { x, y }, radius: 0, x, y };
	});
	keepMarksApart(bodies, MIN_DISTANCE + 2, TICKS);
	const requests = planLabels(bodies, {
		hubs: new Map(hubNodes.map((hub) => [hub.id, hub])),
		texts
	});
	const positions = Object.fromEntries(
		[...hubNodes, ...bodies].map(({ id, x, y }) => [id, { x: tenth(x), y: tenth(y) }])
	);
	const labels = placeLabels(
		people.map(({ id, label }) => ({ id, text: label, side: 'below' })),
		requests,
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

function simulate(nodes: NamedNode[], pairs: FreeInput['links']): void {
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
		.force('apart', forceManyBody<SimulationNode>().strength(-90))
		.force('collide', forceCollide<SimulationNode>(MIN_DISTANCE * 0.6))
		.force('x', forceX<SimulationNode>(0).strength(0.04))
		.force('y', forceY<SimulationNode>(0).strength(0.06))
		.tick(TICKS);
}

/** Stretches the graph over the world, each direction by itself. */
function stretch(nodes: readonly SimulationNode[]): void {
	for (const [axis, size] of [
		['x', WORLD.width],
		['y', WORLD.height]
	] as const) {
		const [low = 0, high = 0] = extent(nodes, (node) => node[axis]);
		const toWorld = scaleLinear([low, high], [MARGIN[axis], size - MARGIN[axis]]);
		for (const node of nodes) node[axis] = toWorld(node[axis]);
	}
}
