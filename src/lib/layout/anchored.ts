/**
 * The anchored layout: hubs on a ring in cycle order, every resource in the sector of its home. d3-force spreads the
 * resources; a relaxation then makes sure of the distances, and a last step makes room for names. Seeded (d3's own
 * generator), and the order of the input does not matter: the same data give the same bytes.
 */
import { forceCollide, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { makeBodies, type Body } from './bodies.ts';
import { groundOf, type Ground } from './confine.ts';
import { placeFurniture } from './furniture.ts';
import { byId, round } from './geometry.ts';
import { placeLabels } from './labels.ts';
import { measure } from './measure.ts';
import { layOutRing } from './ring.ts';
import { findRoom } from './room.ts';
import { settle } from './settle.ts';
import { LABEL, NAME } from './sizes.ts';
import { drawTerritories, type Cover } from './territory.ts';
import { MIN_DISTANCE, WORLD, type Layout, type LensInput, type Point } from './types.ts';

/** Enough for the spread to settle. */
const TICKS = 160;

/** Rounding to one decimal may bring two marks closer by this. */
const SLACK = 0.15;

/** One label in eight goes by importance; after these the short ones come first, since more of them fit. */
const BY_IMPORTANCE = 8;

/** The layout of a lens. Throws nothing: an empty map has an empty layout. */
export function layoutLens(input: LensInput): Layout {
	const ring = layOutRing(input);
	const { hubs, names, people, boxes } = placeFurniture(input, ring);
	const regions = [...ring.sectors, null].map((sector) => {
		const hosts = sector ? [sector.hub] : people.map(({ id }) => id);
		const discs = hosts.map((id) => hubs.get(id) as Point);
		return {
			sector,
			ground: groundOf(sector, ring, { discs, boxes }),
			// a crowded region may have no room beside its names: then marks may stand under them, but not too close
			underNames: groundOf(sector, ring, { discs, boxes: [] })
		};
	});
	const grounds = new Map(regions.map(({ sector, ground }) => [sector, ground]));
	const groundFor = ({ sector }: Body) => grounds.get(sector) as Ground;

	const bodies = makeBodies(input, ring, hubs);
	spread(bodies, (body) => groundFor(body).confine(body));
	for (const { sector, ground, underNames } of regions)
		settle(
			bodies.filter((body) => body.sector === sector),
			[ground, underNames],
			MIN_DISTANCE + SLACK
		);

	const guests = bodies.map((body) => ({
		...body,
		x: round(body.x),
		y: round(body.y),
		width: measure(body.label, LABEL)
	}));
	const order = labelOrder(guests);
	const promised = findRoom(
		order,
		boxes,
		(guest, point) => groundFor(guest).allows(point),
		MIN_DISTANCE
	);
	const positions = Object.fromEntries(
		[...[...hubs].map(([id, point]) => ({ id, ...point })), ...guests]
			.sort(byId)
			.map(({ id, x, y }) => [id, { x, y }])
	);
	const { paths, coast } = drawTerritories(covers(input, positions));
	const nameless = { x: WORLD.width / 2, y: WORLD.height / 2, lines: [], size: NAME.size };
	const territories = [...ring.sectors, ...(input.commons ? [input.commons] : [])].map(
		({ id }, index) => ({ id, path: paths[index] ?? '', name: names.get(id) ?? nameless })
	);
	const labels = placeLabels({
		marks: order.map(({ id, label }) => ({ id, text: label, side: promised.get(id) ?? null })),
		people,
		discs: input.regions.map(({ hub }) => hub),
		names: [...names.values()],
		positions
	});
	return { positions, territories, coast, labels };
}

/** d3-force does the spreading: pulled home, pushed apart, kept in its sector at every tick. */
function spread(bodies: Body[], confine: (body: Body) => void): void {
	forceSimulation<Body>(bodies)
		.stop()
		.alphaDecay(1 - Math.pow(0.001, 1 / TICKS))
		.velocityDecay(0.45)
		.force('x', forceX<Body>(({ target }) => target.x).strength(0.035))
		.force('y', forceY<Body>(({ target }) => target.y).strength(0.035))
		.force(
			'apart',
			forceManyBody<Body>()
				.strength(({ radius }) => -0.55 * radius)
				.distanceMax(90)
		)
		.force('collide', forceCollide<Body>(({ radius }) => radius).iterations(3))
		.force('sector', () => bodies.forEach(confine))
		.tick(TICKS);
	bodies.forEach(confine);
}

/** Who is served first with room for a label. */
function labelOrder<T extends { id: string; priority: number; width: number }>(
	guests: readonly T[]
): T[] {
	const ranked = [...guests].sort((a, b) => b.priority - a.priority || byId(a, b));
	const first = Math.ceil(ranked.length / BY_IMPORTANCE);
	const rest = ranked.slice(first).sort((a, b) => a.width - b.width || byId(a, b));
	return [...ranked.slice(0, first), ...rest];
}

/** What each territory is drawn from, the commons last. */
function covers(input: LensInput, positions: Readonly<Record<string, Point>>): Cover[] {
	const at = (id: string) => positions[id] as Point;
	const livingIn = (id: string) =>
		input.marks
			.filter(({ home }) => home === id)
			.sort(byId)
			.map((mark) => at(mark.id));
	const regions = input.regions.map(({ id, hub }): Cover => ({
		id,
		marks: livingIn(id),
		hubs: [at(hub)],
		centre: at(hub)
	}));
	if (!input.commons) return regions;
	const { id, hubs } = input.commons;
	const centre = { x: WORLD.width / 2, y: WORLD.height / 2 };
	return [...regions, { id, marks: livingIn(id), hubs: hubs.map((hub) => at(hub.id)), centre }];
}
