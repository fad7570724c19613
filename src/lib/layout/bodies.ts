/** Marks as bodies for d3-force: private copies with a home, a target and a size. Nothing here touches the input. */
import { byId, sunflower } from './geometry.ts';
import { areaOf, type Ring, type Sector } from './ring.ts';
import { WORLD, type LensInput, type Point } from './types.ts';

export interface Body extends Point {
	readonly id: string;
	readonly label: string;
	readonly priority: number;
	/** Null in the commons. */
	readonly sector: Sector | null;
	/** Where it is pulled to. */
	readonly target: Point;
	/** Half of the room that it would like, in world units. */
	readonly radius: number;
}

/** How far a resource leans from its hub towards its other regions, or outwards if it has none. */
const LEAN = 45;
const OUTWARDS = 30;

/** A body never takes less than this; in a roomy sector it takes no more than that. */
const LEAST = 12.6;
const MOST = 22;

/** Ground that the hub and the name of a territory take from the marks, in square world units. */
const HUB_GROUND = 14000;

/** All bodies by id, standing round their hubs like the seeds of a sunflower, those that lean alike together. */
export function makeBodies(input: LensInput, ring: Ring, hubs: ReadonlyMap<string, Point>): Body[] {
	const sectors = new Map(ring.sectors.map((sector) => [sector.id, sector]));
	const middle = { x: WORLD.width / 2, y: WORLD.height / 2 };
	const hubOf = (id: string | undefined): Point | undefined =>
		id === undefined ? undefined : hubs.get(sectors.get(id)?.hub ?? '');
	const bodies = [...input.marks].sort(byId).map((mark): Body => {
		const sector = sectors.get(mark.home) ?? null;
		const home = hubOf(sector?.id) ?? middle;
		const others = mark.regions.flatMap((id) => (id === mark.home ? [] : (hubOf(id) ?? [])));
		const { id, label, priority } = mark;
		const radius = sector ? radiusIn(ring, sector) : (LEAST + MOST) / 2;
		return { id, label, priority, sector, target: lean(home, others, middle), radius, ...home };
	});
	for (const sector of [...ring.sectors, null]) {
		const centre = hubOf(sector?.id) ?? middle;
		const direction = ({ target }: Body) => Math.atan2(target.y - centre.y, target.x - centre.x);
		bodies
			.filter((body) => body.sector === sector)
			.sort((a, b) => direction(a) - direction(b) || byId(a, b))
			.forEach((body, index) => {
				// the middle seeds are left out: the hub stands there
				Object.assign(body, sunflower(centre, body.radius * 1.5, index + 1.5));
			});
	}
	return bodies;
}

function lean(home: Point, others: readonly Point[], middle: Point): Point {
	if (others.length === 0) return along(home, middle, -OUTWARDS);
	return others.reduce((point, other) => {
		const step = along(home, other, LEAN / others.length);
		return { x: point.x + step.x - home.x, y: point.y + step.y - home.y };
	}, home);
}

/** A point on the way from one to another, or beyond the first if the distance is negative. */
function along(from: Point, to: Point, distance: number): Point {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const length = Math.sqrt(dx * dx + dy * dy) || 1;
	return { x: from.x + (dx / length) * distance, y: from.y + (dy / length) * distance };
}

/** So that the marks of a sector fill most of it. */
function radiusIn(ring: Ring, sector: Sector): number {
	const ground = Math.max(1, areaOf(ring, sector) - HUB_GROUND);
	const each = 0.425 * Math.sqrt(ground / Math.max(1, sector.count));
	return Math.max(LEAST, Math.min(MOST, each));
}
