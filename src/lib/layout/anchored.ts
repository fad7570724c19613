/**
 * The anchored layout: hubs on a ring in cycle order, every resource in the sector of its home. d3-force spreads the
 * resources; a relaxation then makes sure of the distances, and a last step makes room for names. Seeded (d3's own
 * generator), and the order of the input does not matter: the same data give the same bytes.
 */
import { forceCollide, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { makeBodies, type Body } from './bodies.ts';
import { confineToCommons, confineToSector, type KeepOut } from './confine.ts';
import { boxAround, byId, grown, round, type Rect } from './geometry.ts';
import { placeLabels } from './labels.ts';
import { measure } from './measure.ts';
import { placeName } from './names.ts';
import { relax } from './relax.ts';
import { hubPlace, layOutRing, toWorld, widthAt, type Ring } from './ring.ts';
import { findRoom } from './room.ts';
import { LABEL, NAME, PERSON, PERSON_LABEL } from './sizes.ts';
import { drawTerritories, type Ground } from './territory.ts';
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
	const hubs = placeHubs(input, ring);
	const names = new Map(
		ring.sectors.map((sector) => {
			const hub = hubs.get(sector.hub) as Point;
			return [sector.id, placeName(sector.label, hub, widthAt(ring, sector, hub))];
		})
	);
	const taken = peopleBoxes(input, hubs);
	const keepOuts = new Map<string | null, KeepOut>(
		ring.sectors.map((sector) => [
			sector.id,
			{
				discs: [hubs.get(sector.hub) as Point],
				boxes: [(names.get(sector.id) as { box: Rect }).box]
			}
		])
	);
	const people = (input.commons?.hubs ?? []).map(({ id }) => hubs.get(id) as Point);
	keepOuts.set(null, { discs: people, boxes: taken });
	const confine = (point: Point, { sector }: Pick<Body, 'sector'>, underNames = false) => {
		const region = keepOuts.get(sector?.id ?? null) as KeepOut;
		const keepOut = underNames ? { ...region, boxes: [] } : region;
		if (sector) confineToSector(point, sector, ring, keepOut);
		else confineToCommons(point, ring, keepOut);
	};

	const bodies = makeBodies(input, ring, hubs);
	spread(bodies, (body) => confine(body, body));
	const apart = MIN_DISTANCE + SLACK;
	const regionsOfBodies = [...ring.sectors, null].map((sector) =>
		bodies.filter((body) => body.sector === sector)
	);
	for (const members of regionsOfBodies) {
		// a crowded region may have no room beside its names: then marks may stand under them, but never too close
		const t = performance.now();
		const ok = relax(members, (body) => confine(body, body), apart);
		let ok2;
		if (!ok) ok2 = relax(members, (body) => confine(body, body, true), apart);
		if (process.env.DBG)
			console.log(members[0]?.sector?.id, members.length, ok, ok2, performance.now() - t);
	}
	const guests = bodies.map((body) => ({
		...body,
		x: round(body.x),
		y: round(body.y),
		width: measure(body.label, LABEL)
	}));
	const order = labelOrder(guests);
	const boxes = [...[...names.values()].map(({ box }) => grown(box, 1)), ...taken];
	const promised = findRoom(order, boxes, stands(confine), MIN_DISTANCE);

	const positions = Object.fromEntries(
		[...[...hubs].map(([id, point]) => ({ id, ...point })), ...guests]
			.sort(byId)
			.map(({ id, x, y }) => [id, { x, y }])
	);
	const { paths, coast } = drawTerritories(grounds(input, positions));
	const regions = [
		...ring.sectors.map(({ id }) => id),
		...(input.commons ? [input.commons.id] : [])
	];
	const nameless = { x: WORLD.width / 2, y: WORLD.height / 2, lines: [], size: NAME.size };
	const territories = regions.map((id, index) => ({
		id,
		path: paths[index] ?? '',
		name: names.get(id)?.name ?? nameless
	}));
	const labels = placeLabels({
		marks: order.map(({ id, label }) => ({ id, text: label, side: promised.get(id) ?? null })),
		people: (input.commons?.hubs ?? []).map(({ id, label }) => ({
			id,
			text: label,
			side: 'below'
		})),
		discs: input.regions.map(({ hub }) => hub),
		names: territories.map(({ name }) => name),
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

/** Hubs of the ring in their sectors; people in a circle in the commons, the first at the top. */
function placeHubs(input: LensInput, ring: Ring): Map<string, Point> {
	const hubs = new Map(ring.sectors.map((sector) => [sector.hub, hubPlace(ring, sector)]));
	const people = input.commons?.hubs ?? [];
	people.forEach(({ id }, index) => {
		const angle = -Math.PI / 2 + (2 * Math.PI * index) / people.length;
		const { x, y } = toWorld(ring, people.length > 1 ? ring.inner * 0.6 : 0, angle);
		// the name hangs below the disc: disc and name together stand round the middle
		hubs.set(id, { x: round(x), y: round(y - PERSON_LABEL.line / 2) });
	});
	return hubs;
}

/** The discs and names of the people in the commons. */
function peopleBoxes(input: LensInput, hubs: ReadonlyMap<string, Point>): Rect[] {
	return (input.commons?.hubs ?? []).flatMap(({ id, label }) => {
		const point = hubs.get(id) as Point;
		const half = measure(label, PERSON_LABEL) / 2;
		const top = point.y + PERSON_LABEL.gap;
		const name = { x0: point.x - half, x1: point.x + half, y0: top, y1: top + PERSON_LABEL.line };
		return [boxAround(point, PERSON + 2), name];
	});
}

function labelOrder<T extends { id: string; priority: number; width: number }>(
	guests: readonly T[]
): T[] {
	const ranked = [...guests].sort((a, b) => b.priority - a.priority || byId(a, b));
	const first = Math.ceil(ranked.length / BY_IMPORTANCE);
	const rest = ranked.slice(first).sort((a, b) => a.width - b.width || byId(a, b));
	return [...ranked.slice(0, first), ...rest];
}

/** A mark may stand where confining does not move it. */
function stands(confine: (point: Point, body: Pick<Body, 'sector'>) => void) {
	return (body: Pick<Body, 'sector'>, { x, y }: Point): boolean => {
		const point = { x, y };
		confine(point, body);
		return Math.abs(point.x - x) < 0.05 && Math.abs(point.y - y) < 0.05;
	};
}

function grounds(input: LensInput, positions: Readonly<Record<string, Point>>): Ground[] {
	const at = (id: string) => positions[id] as Point;
	const livingIn = (id: string) =>
		input.marks
			.filter(({ home }) => home === id)
			.sort(byId)
			.map((mark) => at(mark.id));
	const regions = input.regions.map(({ id, hub }): Ground => ({
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
