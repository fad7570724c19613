/**
 * Gives every mark of one region its place: at a distance from the others, and off the names where there is room. First
 * by pushing; marks that get stuck, between a name and a border for example, are then lifted to the nearest free place.
 */
import { boxAround, sunflower } from './geometry.ts';
import { relax } from './relax.ts';
import { SpatialHash } from './spatial-hash.ts';
import type { Point } from './types.ts';

/** Places that are tried round a mark, nearest first, and the distance between them: this covers a whole region. */
const PLACES = 3000;
const STEP = 4;

/**
 * @param confines what moves a point to where it may stand: the strictest first, then what may be given up
 * @returns whether all marks keep the distance; they do unless the land is too small for them
 */
export function settle<T extends Point>(
	marks: readonly T[],
	confines: readonly ((point: T) => void)[],
	distance: number
): boolean {
	return confines.some((confine) => {
		relax(marks, confine, distance);
		return reseat(marks, confine, distance);
	});
}

/** Lifts marks that stand wrong to the nearest place that is free. @returns whether there was one for each */
function reseat<T extends Point>(
	marks: readonly T[],
	confine: (point: T) => void,
	distance: number
): boolean {
	const seated = new SpatialHash<Point>((point) => boxAround(point, 0));
	const isFree = (mark: T, { x, y }: Point): boolean => {
		const kept = { ...mark, x, y };
		confine(kept);
		if (Math.abs(kept.x - x) > 0.01 || Math.abs(kept.y - y) > 0.01) return false;
		return !seated.some(
			boxAround({ x, y }, distance),
			(other) => (other.x - x) ** 2 + (other.y - y) ** 2 < distance * distance
		);
	};
	const standing: T[] = [];
	for (const mark of marks) {
		if (!isFree(mark, mark)) standing.push(mark);
		else seated.add(mark);
	}
	return standing.every((mark) => {
		for (let place = 0; place < PLACES; place++) {
			const { x, y } = sunflower(mark, STEP, place);
			if (!isFree(mark, { x, y })) continue;
			Object.assign(mark, { x, y });
			seated.add(mark);
			return true;
		}
		return false;
	});
}
