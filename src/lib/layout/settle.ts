/**
 * Gives every mark of one region its place: at a distance from the others, and off the names where there is room. First
 * by pushing; marks that get stuck, between a name and a border for example, are then lifted to the nearest free place.
 */
import type { Ground } from './confine.ts';
import { boxAround, sunflower } from './geometry.ts';
import { relax } from './relax.ts';
import { SpatialHash } from './spatial-hash.ts';
import type { Point } from './types.ts';

/** Places that are tried round a mark, nearest first, and the distance between them: this covers a whole region. */
const PLACES = 3000;
const STEP = 4;

/**
 * @param grounds where marks may stand: the strictest first, then what one may fall back on
 * @returns whether all marks keep the distance; they do unless the land is too small for them
 */
export function settle(
	marks: readonly Point[],
	grounds: readonly Ground[],
	distance: number
): boolean {
	return grounds.some((ground, index) => {
		relax(marks, ground.confine, distance);
		return reseat(marks, grounds.slice(index), distance);
	});
}

/** Lifts marks that stand wrong to the nearest place that is free. @returns whether there was one for each */
function reseat(marks: readonly Point[], grounds: readonly Ground[], distance: number): boolean {
	const seated = new SpatialHash<Point>((point) => boxAround(point, 0));
	const isFree = ({ x, y }: Point, ground: Ground): boolean => {
		const near = (other: Point) => (other.x - x) ** 2 + (other.y - y) ** 2 < distance * distance;
		return !seated.some(boxAround({ x, y }, distance), near) && ground.allows({ x, y });
	};
	const standing: Point[] = [];
	for (const mark of marks) {
		if (grounds[0] && isFree(mark, grounds[0])) seated.add(mark);
		else standing.push(mark);
	}
	return standing.every((mark) =>
		grounds.some((ground) => {
			for (let place = 0; place < PLACES; place++) {
				const spot = sunflower(mark, STEP, place);
				if (!isFree(spot, ground)) continue;
				Object.assign(mark, spot);
				seated.add(mark);
				return true;
			}
			return false;
		})
	);
}
