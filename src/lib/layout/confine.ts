/** Where a mark may stand: inside its sector or the commons, off the hubs and off the names. */
import { grown, leaveDisc, waysOut, type Rect } from './geometry.ts';
import { toDisc, toWorld, type Ring, type Sector } from './ring.ts';
import type { Point } from './types.ts';

/** Distance that marks keep from the border of their sector, in world units; half of it on each side of a border. */
const EDGE = 13;

/** Distance between a mark and a hub or a person, centre to centre; a little less on a crowded map. */
const HUB_ROOM = 36;
const PERSON_ROOM = 32;
const LESS_ROOM = 8;

/** Air between a mark and the name of a territory: its own radius and a little. */
const NAME_ROOM = 10;

/** How much shorter a petal is at its sides than in its middle; less on a crowded map, where its corners are needed. */
const ROUNDING = 0.22;
const LESS_ROUND = 0.14;

/** What a region keeps free of marks: their centres stay that far from the discs, and out of the boxes. */
export interface KeepOut {
	readonly discs: readonly Point[];
	readonly boxes: readonly Rect[];
}

/** Hubs and texts as what a region keeps free, with air round the texts. */
export function keepOut(hubs: readonly Point[], texts: readonly Rect[]): KeepOut {
	return { discs: hubs, boxes: texts.map((box) => grown(box, NAME_ROOM)) };
}

/**
 * Moves the point to where its sector, or the commons if that is null, allows it: as near as is easily found. Repeated
 * calls settle, where there is room at all.
 */
export function confineTo(
	point: Point,
	sector: Sector | null,
	ring: Ring,
	{ discs, boxes }: KeepOut
): void {
	const into = (moved: Point) =>
		sector ? intoSector(moved, sector, ring) : intoCommons(moved, ring);
	into(point);
	const room = (sector ? HUB_ROOM : PERSON_ROOM) - LESS_ROOM * ring.crowd;
	for (const disc of discs) leaveDisc(point, disc, room);
	for (const box of boxes) {
		const ways = waysOut(point, box);
		// a name may be wider than its narrow sector: a way out that leads over the border is no way out
		const way = ways.find((candidate) => staysPut(candidate, into)) ?? ways[0];
		if (way) Object.assign(point, way);
	}
}

function staysPut({ x, y }: Point, into: (point: Point) => void): boolean {
	const moved = { x, y };
	into(moved);
	return Math.abs(moved.x - x) < 0.5 && Math.abs(moved.y - y) < 0.5;
}

function intoCommons(point: Point, ring: Ring): void {
	const { radius, angle } = toDisc(ring, point);
	const most = ring.inner - (1.1 * EDGE) / ring.ry;
	if (radius > most) Object.assign(point, toWorld(ring, most, angle));
}

function intoSector(point: Point, sector: Sector, ring: Ring): void {
	const place = toDisc(ring, point);
	const edge = EDGE / Math.min(ring.rx, ring.ry);
	const low = sector.inner + edge;
	const offset = turn(place.angle - sector.angle);
	const share = Math.min(1, Math.abs(offset) / sector.half);
	const rim =
		sector.inner +
		(sector.outer - sector.inner) * (1 - (ROUNDING - LESS_ROUND * ring.crowd) * share ** 3);
	const radius = Math.max(low, Math.min(rim - 0.6 * edge, place.radius));
	// one region alone has no borders at its sides
	const limit =
		sector.half >= Math.PI
			? Math.PI
			: Math.max(0, sector.half - Math.asin(Math.min(1, edge / radius)));
	const kept = Math.max(-limit, Math.min(limit, offset));
	if (radius === place.radius && kept === offset) return;
	Object.assign(point, toWorld(ring, radius, sector.angle + kept));
}

/** An angle between -pi and pi. */
function turn(angle: number): number {
	return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}
