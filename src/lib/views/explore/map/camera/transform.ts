/** The camera as numbers: `frame point = k * layer point + (x, y)`, in px. The names are those of d3-zoom. No DOM. */
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
export const identity: Transform = { x: 0, y: 0, k: 1 };

/** Furthest zoom in, relative to the whole map in view. */
const MAX_ZOOM = 8;

/** A box that is zoomed to fills this share of the frame. */
const FILL = 0.88;

/** The picture may be moved out of the frame by this share of it, to see what a panel covers, and no further. */
const ASIDE = 0.35;

const clamp = (low: number, high: number, value: number) => Math.min(high, Math.max(low, value));

const clampOffset = (value: number, k: number, length: number) =>
	clamp(length * (1 - ASIDE - k), length * ASIDE, value);

/** The same transform, or the nearest one that keeps the map in the frame. */
export function keepInside({ x, y, k }: Transform, { width, height }: Size): Transform {
	return { x: clampOffset(x, k, width), y: clampOffset(y, k, height), k };
}

/** Zooms by a factor; a point of the frame stays where it is. */
export function zoomAt({ x, y, k }: Transform, factor: number, at: Point): Transform {
	const to = clamp(Math.min(1, k), MAX_ZOOM, k * factor);
	return { x: at.x - ((at.x - x) * to) / k, y: at.y - ((at.y - y) * to) / k, k: to };
}

/** Shows a box of the layer as large as the frame allows, with a margin. */
export function fitBox(box: Rect, { width, height }: Size): Transform {
	const fit = FILL * Math.min(width / (box.x1 - box.x0), height / (box.y1 - box.y0));
	const k = clamp(1, MAX_ZOOM, fit);
	return {
		x: width / 2 - (k * (box.x0 + box.x1)) / 2,
		y: height / 2 - (k * (box.y0 + box.y1)) / 2,
		k
	};
}

/** The point of the layer at a point of the frame. */
export const invert = ({ x, y, k }: Transform, at: Point): Point => ({
	x: (at.x - x) / k,
	y: (at.y - y) / k
});

/**
 * Keeps under two fingers what they have touched.
 * @param held points of the layer that were touched
 * @param at where the fingers are now, in the frame
 */
export function pinch(held: readonly [Point, Point], at: readonly [Point, Point]): Transform {
	const span = ([a, b]: readonly [Point, Point]) => Math.hypot(a.x - b.x, a.y - b.y);
	const middle = ([a, b]: readonly [Point, Point]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
	const k = clamp(1, MAX_ZOOM, span(at) / Math.max(span(held), 1e-6));
	const [from, to] = [middle(held), middle(at)];
	return { x: to.x - k * from.x, y: to.y - k * from.y, k };
}

/**
 * Between two transforms, at a share of the way: the scale changes by equal factors, and a point that both leave where it
 * is does not move in between.
 */
export function interpolate(from: Transform, to: Transform, share: number): Transform {
	const k = from.k * (to.k / from.k) ** share;
	if (Math.abs(to.k - from.k) < 1e-6)
		return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, k };
	const still = (a: number, b: number) => (a * to.k - b * from.k) / (to.k - from.k);
	const [x, y] = [still(from.x, to.x), still(from.y, to.y)];
	return { x: x - ((x - from.x) * k) / from.k, y: y - ((y - from.y) * k) / from.k, k };
}
