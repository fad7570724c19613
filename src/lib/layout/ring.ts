/**
 * The ring: which part of the land each region gets. Worked out in a unit disc that is then stretched to the world:
 * straight lines stay straight and areas keep their proportions.
 */
import { round } from './geometry.ts';
import { WORLD, type LensInput, type Point } from './types.ts';

/** One region's share of the ring, in the unit disc. Angles in radians, clockwise from the right (y points down). */
export interface Sector {
	readonly id: string;
	readonly hub: string;
	readonly label: string;
	/** Number of resources that live here. */
	readonly count: number;
	/** Direction of its middle, and half of its opening. */
	readonly angle: number;
	readonly half: number;
	readonly inner: number;
	readonly outer: number;
}

export interface Ring {
	readonly sectors: readonly Sector[];
	/** Radius of the commons in the unit disc. */
	readonly inner: number;
	/** From 0, where labels have room over the sea, to 1, where the marks need all the land that there is. */
	readonly crowd: number;
	/** Half axes of the land, in world units. */
	readonly rx: number;
	readonly ry: number;
}

/** Up to this many marks the land leaves room at its sides for labels over the sea; beyond, it needs the room itself. */
const ROOMY = 260;
const CROWDED = 800;

/** The ground that borders and the hub of a sector take, in marks. */
const OVERHEAD = 20;

/** Share of the outer radius that every sector has; the rest goes by the number of homes, so that petals differ. */
const LEAST_REACH = 0.84;

/**
 * Lays out the ring. The opening of a sector follows the square root of its number of homes (a sector for each, however
 * few), and no sector opens wider than a half disc, so that home links stay inside.
 */
export function layOutRing({ regions, commons, marks }: LensInput): Ring {
	const crowd = Math.min(1, Math.max(0, (marks.length - ROOMY) / (CROWDED - ROOMY)));
	const counts = regions.map(({ id }) => marks.filter(({ home }) => home === id).length);
	const weights = withFloor(
		counts.map((count) => (count + OVERHEAD * crowd) ** (0.5 + 0.5 * crowd))
	);
	const halves = shares(weights);
	const heaviest = Math.max(1, ...weights);
	const least = LEAST_REACH + 0.14 * crowd;
	const inner = commons ? commonsRadius(marks, commons, crowd) : 0.12;
	let start = -Math.PI / 2 - (halves[0] ?? 0);
	const sectors = regions.map(({ id, hub, label }, index): Sector => {
		const half = halves[index] ?? 0;
		const reach = Math.sqrt((weights[index] ?? 1) / heaviest);
		const angle = start + half;
		start += 2 * half;
		const outer = least + (1 - least) * reach;
		return { id, hub, label, count: counts[index] ?? 0, angle, half, inner, outer };
	});
	return { sectors, inner, crowd, rx: 455 + 115 * crowd, ry: 412 + 26 * crowd };
}

/** A sector gets at least this share of the mean width, however few live there: its name must stand somewhere. */
const LEAST_SHARE = 0.6;

function withFloor(weights: readonly number[]): number[] {
	const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
	return weights.map((weight) => Math.max(weight, LEAST_SHARE * mean, 1));
}

/** Half openings in proportion to the weights, none over a quarter turn if there are several. */
function shares(weights: readonly number[]): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const halves = weights.map((weight) => (Math.PI * weight) / total);
	const widest = Math.max(0, ...halves);
	if (weights.length < 2 || widest <= Math.PI / 2) return halves;
	const rest = Math.PI - widest;
	return halves.map((half) => (half === widest ? Math.PI / 2 : ((half / rest) * Math.PI) / 2));
}

function commonsRadius(
	marks: LensInput['marks'],
	commons: NonNullable<LensInput['commons']>,
	crowd: number
): number {
	const living = marks.filter(({ home }) => home === commons.id).length;
	const share = (living + 6 * commons.hubs.length) / (marks.length + 30);
	return Math.min(0.42, Math.max(0.35 - 0.03 * crowd, Math.sqrt(share)));
}

/** From polar coordinates of the unit disc to the world. */
export function toWorld(ring: Ring, radius: number, angle: number): Point {
	return {
		x: WORLD.width / 2 + radius * Math.cos(angle) * ring.rx,
		y: WORLD.height / 2 + radius * Math.sin(angle) * ring.ry
	};
}

/** From the world to polar coordinates of the unit disc. */
export function toDisc(ring: Ring, { x, y }: Point): { radius: number; angle: number } {
	const u = (x - WORLD.width / 2) / ring.rx;
	const v = (y - WORLD.height / 2) / ring.ry;
	return { radius: Math.sqrt(u * u + v * v), angle: Math.atan2(v, u) };
}

/** Area of the part of a sector where marks may stand, in square world units. */
export function areaOf(ring: Ring, { half, inner, outer }: Sector): number {
	return half * (0.86 * outer * outer - inner * inner) * ring.rx * ring.ry;
}

/** From this number of sectors on, hubs stand nearer and further in turn, so that names have room beside each other. */
const MANY = 11;

/** Where the hub of a sector stands. Narrow sectors have theirs further out, where there is room for a name. */
export function hubPlace(ring: Ring, sector: Sector): Point {
	const widest = Math.max(...ring.sectors.map(({ half }) => half));
	const turn = ring.sectors.length < MANY ? 0 : ring.sectors.indexOf(sector) % 2 ? 0.13 : -0.13;
	const depth = 0.5 + 0.16 * (1 - sector.half / widest) + turn;
	const point = toWorld(ring, sector.inner + (sector.outer - sector.inner) * depth, sector.angle);
	return { x: round(point.x), y: round(point.y) };
}

/** How wide a sector is at its hub, in world units. */
export function widthAt(ring: Ring, sector: Sector, hub: Point): number {
	const dx = hub.x - WORLD.width / 2;
	const dy = hub.y - WORLD.height / 2;
	return 2 * Math.sqrt(dx * dx + dy * dy) * Math.sin(Math.min(sector.half, Math.PI / 2));
}
