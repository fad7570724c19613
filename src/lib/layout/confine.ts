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

/** Standing on a border is standing inside it: what rounding may do, in world units. */
const TOUCH = 0.06;

/** What a region keeps free of marks. */
export interface KeepOut {
	/** Hubs: marks keep a distance from them. */
	readonly discs: readonly Point[];
	/** Texts: marks keep off them, with a little air. */
	readonly boxes: readonly Rect[];
}

/** Where the marks of one region may stand. */
export interface Ground {
	/** Moves a point to where it may stand, as near as is easily found. Repeated calls settle, where there is room. */
	confine(point: Point): void;
	allows(point: Point): boolean;
}

/** The ground of a sector, or of the commons if that is null. */
export function groundOf(sector: Sector | null, ring: Ring, keepOut: KeepOut): Ground {
	const into = (point: Point) =>
		sector ? intoSector(point, sector, ring) : intoCommons(point, ring);
	const room = (sector ? HUB_ROOM : PERSON_ROOM) - LESS_ROOM * ring.crowd;
	const boxes = keepOut.boxes.map((box) => grown(box, NAME_ROOM));
	const isFree = (point: Point) => boxes.every((box) => !isInside(point, box));
	const isHome = ({ x, y }: Point) => {
		const moved = { x, y };
		into(moved);
		return Math.abs(moved.x - x) < TOUCH && Math.abs(moved.y - y) < TOUCH;
	};
	return {
		confine(point) {
			into(point);
			for (const disc of keepOut.discs) leaveDisc(point, disc, room);
			for (const box of boxes) {
				if (!isInside(point, box)) continue;
				// a name may be wider than its narrow sector: a way out over the border, or into another name, is none
				const ways = waysOut(point, box);
				const way = ways.find((end) => isHome(end) && isFree(end)) ?? ways.find(isHome) ?? ways[0];
				Object.assign(point, way);
			}
		},
		allows: (point) =>
			isHome(point) &&
			isFree(point) &&
			keepOut.discs.every((disc) => Math.hypot(disc.x - point.x, disc.y - point.y) > room - TOUCH)
	};
}

const isInside = ({ x, y }: Point, { x0, y0, x1, y1 }: Rect): boolean =>
	x > x0 && x < x1 && y > y0 && y < y1;

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
