/** The free layout: d3-force without anchors or territories, for those who want to see the whole graph as it falls. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { byId, round } from './geometry.ts';
import { placeLabels } from './labels.ts';
import { relax } from './relax.ts';
import { MIN_DISTANCE, WORLD, type FreeInput, type Layout, type Point } from './types.ts';

const TICKS = 300;

/** Air round the picture, world units: labels hang over it. */
const MARGIN = { x: 110, y: 40 } as const;

interface Free extends Point {
	readonly id: string;
}

/** The free layout of the graph: no territories, no coast. */
export function layoutFree(input: FreeInput): Layout {
	const bodies = [...input.hubs, ...input.marks]
		.sort(byId)
		.map(({ id }): Free => ({ id, x: NaN, y: NaN }));
	const links = input.links
		.map(({ from, to }) => ({ source: from, target: to }))
		.sort((a, b) => (a.source + a.target < b.source + b.target ? -1 : 1));
	forceSimulation(bodies)
		.stop()
		.alphaDecay(1 - Math.pow(0.001, 1 / TICKS))
		.force(
			'link',
			forceLink<Free, { source: string | Free; target: string | Free }>(links)
				.id(({ id }) => id)
				.distance(60)
		)
		.force('apart', forceManyBody<Free>().strength(-60))
		.force('collide', forceCollide<Free>(MIN_DISTANCE / 2))
		.force('x', forceX<Free>(0).strength(0.04))
		.force('y', forceY<Free>(0).strength(0.06))
		.tick(TICKS);
	fit(bodies);
	relax(bodies, intoWorld, MIN_DISTANCE + 0.5);
	const positions = Object.fromEntries(
		bodies.map(({ id, x, y }) => [id, { x: round(x), y: round(y) }])
	);
	const labels = placeLabels({
		marks: [...input.marks]
			.sort((a, b) => b.priority - a.priority || byId(a, b))
			.map(({ id, label }) => ({ id, text: label, side: null })),
		people: [...input.hubs].sort(byId).map(({ id, label }) => ({ id, text: label, side: 'below' })),
		discs: [],
		names: [],
		positions
	});
	return { positions, territories: [], coast: '', labels };
}

/** Stretches the picture over the world, keeping its proportions in each direction. */
function fit(points: readonly Free[]): void {
	const stretch = (low: number, high: number, from: number, to: number) => (value: number) =>
		high > low ? from + ((value - low) / (high - low)) * (to - from) : (from + to) / 2;
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const across = stretch(Math.min(...xs), Math.max(...xs), MARGIN.x, WORLD.width - MARGIN.x);
	const down = stretch(Math.min(...ys), Math.max(...ys), MARGIN.y, WORLD.height - MARGIN.y);
	for (const point of points) {
		point.x = across(point.x);
		point.y = down(point.y);
	}
}

function intoWorld(point: Free): void {
	point.x = Math.max(MARGIN.x / 2, Math.min(WORLD.width - MARGIN.x / 2, point.x));
	point.y = Math.max(MARGIN.y / 2, Math.min(WORLD.height - MARGIN.y / 2, point.y));
}
