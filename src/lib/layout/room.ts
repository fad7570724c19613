/**
 * Room for names: moves marks a little, inside their own land, to where their label fits beside them. An even spread
 * leaves gaps that are each too small for a word; a few small moves join them.
 */
import { boxAround, overlap, round, type Rect } from './geometry.ts';
import { labelBox, sidesAt } from './sides.ts';
import { LABEL, MARK, TITLE_CORNER } from './sizes.ts';
import { SpatialHash } from './spatial-hash.ts';
import { WORLD, type LabelSide, type Point } from './types.ts';

/** A mark that would like its name beside it. */
export interface Guest extends Point {
	readonly id: string;
	/** Width of the label in world units at zoom 1. */
	readonly width: number;
}

/** Rounds: how far a mark may be moved (world units), and how many sides are tried. Short moves for all come first. */
const ROUNDS = [
	{ reach: 40, sides: 2 },
	{ reach: 120, sides: 2 },
	{ reach: 120, sides: 8 }
] as const;

/** Rings of spots that are tried round a mark, and the distance between them. */
const RINGS = 20;
const STEP = 6;

/** Labels stay this far inside the edge of the world. */
const MARGIN = 4;

/** Spots round the origin, nearest first. */
const spots: readonly Point[] = [
	{ x: 0, y: 0 },
	...Array.from({ length: RINGS }, spotsOfRing).flat()
];

function spotsOfRing(_: unknown, index: number): Point[] {
	const count = 9 + index;
	return Array.from({ length: count }, (__, spot) => {
		// turned a little from ring to ring, so that the spots do not lie in rows
		const angle = (2 * Math.PI * spot) / count + index;
		const distance = (index + 1) * STEP;
		return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
	});
}

/**
 * @param guests all marks, in the order in which they are served; they are moved
 * @param taken boxes that belong to something else: names, discs
 * @param fits whether a mark may stand at a point of its own land
 * @param distance least distance between marks
 * @returns the side on which each served mark has its label, by id
 */
export function findRoom<T extends Guest>(
	guests: readonly T[],
	taken: readonly Rect[],
	fits: (guest: T, point: Point) => boolean,
	distance: number
): Map<string, LabelSide> {
	const marks = new SpatialHash<Guest>((guest) => boxAround(guest, 0));
	const labels = new SpatialHash<Rect>((box) => box);
	for (const guest of guests) marks.add(guest);
	for (const box of taken) labels.add(box);

	const isFree = (guest: Guest, point: Point, label: Rect): boolean => {
		if (!onPaper(label)) return false;
		const body = boxAround(point, MARK + 1);
		if (labels.some(body, (box) => overlap(box, body))) return false;
		if (labels.some(label, (box) => overlap(box, label))) return false;
		const covered = (other: Guest) => other !== guest && overlap(label, boxAround(other, MARK));
		if (marks.some(widened(label), covered)) return false;
		const close = (other: Guest) => other !== guest && near(other, point, distance);
		return !marks.some(boxAround(point, distance), close);
	};

	const sides = new Map<string, LabelSide>();
	const serve = (guest: T, { reach, sides: count }: (typeof ROUNDS)[number]): void => {
		const wanted = sidesAt(guest).slice(0, count);
		for (const spot of spots) {
			if (Math.abs(spot.x) > reach || Math.abs(spot.y) > reach) continue;
			const point = { x: round(guest.x + spot.x), y: round(guest.y + spot.y) };
			if (!fits(guest, point)) continue;
			for (const side of wanted) {
				const label = labelBox(point, side, guest.width, LABEL);
				if (!isFree(guest, point, label)) continue;
				marks.delete(guest);
				Object.assign(guest, point);
				marks.add(guest);
				labels.add(label);
				sides.set(guest.id, side);
				return;
			}
		}
	};
	for (const turn of ROUNDS)
		for (const guest of guests) if (!sides.has(guest.id)) serve(guest, turn);
	return sides;
}

/** Inside the world and off the corner of the title. */
function onPaper({ x0, x1, y0 }: Rect): boolean {
	if (x0 < MARGIN || x1 > WORLD.width - MARGIN) return false;
	return x0 >= TITLE_CORNER.width || y0 >= TITLE_CORNER.height;
}

function widened({ x0, y0, x1, y1 }: Rect): Rect {
	return { x0: x0 - MARK, y0: y0 - MARK, x1: x1 + MARK, y1: y1 + MARK };
}

function near(a: Point, b: Point, distance: number): boolean {
	const dx = a.x - b.x;
	const dy = a.y - b.y;
	return dx * dx + dy * dy < distance * distance;
}
