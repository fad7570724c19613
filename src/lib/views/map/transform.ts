/** Where the picture lies behind its window: `screen = k * point + (x, y)`, in px of the window. Knows no element. */
import type { Rect } from '#lib/layout/geometry/rect.ts';
import type { Point } from '#lib/layout/types.ts';

export interface Transform {
	readonly x: number;
	readonly y: number;
	readonly k: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** The whole map in view. */
export const atRest: Transform = { x: 0, y: 0, k: 1 };

/** Furthest zoom in, relative to the whole map in view. */
const MAX_ZOOM = 8;

/** A part that is shown fills this share of the window. */
const AIR = 0.88;

/** The picture may be pushed aside by this share of the window, to see what a panel covers, but never lost. */
const ASIDE = 0.35;

const between = (low: number, high: number, value: number) => Math.min(high, Math.max(low, value));

const held = (value: number, k: number, length: number) =>
	between(length * (1 - ASIDE - k), length * ASIDE, value);

/** The same place, or the nearest one where the map is not lost. */
export function keepInside({ x, y, k }: Transform, { width, height }: Size): Transform {
	return { x: held(x, k, width), y: held(y, k, height), k };
}

/** Comes closer by a factor, or steps back; a point of the window stays where it is. */
export function zoomAt({ x, y, k }: Transform, factor: number, at: Point): Transform {
	const to = between(Math.min(1, k), MAX_ZOOM, k * factor);
	return { x: at.x - ((at.x - x) * to) / k, y: at.y - ((at.y - y) * to) / k, k: to };
}

/** A part of the picture as large as the window allows, with some air round it. */
export function showing(box: Rect, { width, height }: Size): Transform {
	const fit = AIR * Math.min(width / (box.x1 - box.x0), height / (box.y1 - box.y0));
	const k = between(1, MAX_ZOOM, fit);
	return {
		x: width / 2 - (k * (box.x0 + box.x1)) / 2,
		y: height / 2 - (k * (box.y0 + box.y1)) / 2,
		k
	};
}

export const inPicture = ({ x, y, k }: Transform, at: Point): Point => ({
	x: (at.x - x) / k,
	y: (at.y - y) / k
});

/**
 * What two fingers hold stays under them.
 * @param held points of the picture that the fingers took hold of
 * @param at where the fingers are now
 */
export function pinched(held: readonly [Point, Point], at: readonly [Point, Point]): Transform {
	const span = ([a, b]: readonly [Point, Point]) => Math.hypot(a.x - b.x, a.y - b.y);
	const middle = ([a, b]: readonly [Point, Point]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
	const k = between(1, MAX_ZOOM, span(at) / Math.max(span(held), 1e-6));
	const [from, to] = [middle(held), middle(at)];
	return { x: to.x - k * from.x, y: to.y - k * from.y, k };
}

/** On the way from one to the other: the scale grows by equal factors, and the point that stays still does so all along. */
export function onTheWay(from: Transform, to: Transform, share: number): Transform {
	const k = from.k * (to.k / from.k) ** share;
	if (Math.abs(to.k - from.k) < 1e-6)
		return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, k };
	const still = (a: number, b: number) => (a * to.k - b * from.k) / (to.k - from.k);
	const [x, y] = [still(from.x, to.x), still(from.y, to.y)];
	return { x: x - ((x - from.x) * k) / from.k, y: y - ((y - from.y) * k) / from.k, k };
}
