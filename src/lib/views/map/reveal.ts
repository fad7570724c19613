/**
 * How a node comes out from behind what covers a part of the map (WCAG 2.4.11, "focus not obscured"). No DOM: boxes in
 * px of the window come in, a distance in px goes out.
 */
import type { Point } from '#lib/layout/types.ts';

/** A box in px of the window; a DOMRect is one. */
export interface Edges {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Scenery {
	/** What is looked through: the map's frame as far as it is in the window. */
	readonly opening: Edges;
	/** What lies over it. */
	readonly covers: readonly Edges[];
}

/** Between a node and an edge, px. */
const EDGE = 24;

/** Between a node and what stands beside it, px: its name needs room. */
const CLEAR = 60;

/** @returns how far the node has to go to be seen, px; zeros if it is seen where it is */
export function bringIntoView(node: Edges, { opening, covers }: Scenery): Point {
	const over = covers.filter((cover) => overlap(cover, opening));
	const beside = over.filter((cover) => isBeside(cover, opening));
	let left = opening.left + EDGE;
	let right = opening.right - EDGE;
	for (const cover of beside) {
		if (cover.left + cover.right < opening.left + opening.right)
			left = Math.max(left, cover.right + CLEAR);
		else right = Math.min(right, cover.left - CLEAR);
	}
	const x = shift(node.left, node.right, left, right);

	let { top, bottom } = opening;
	for (const cover of over) {
		if (beside.includes(cover)) continue;
		if (cover.right < node.left + x - EDGE || cover.left > node.right + x + EDGE) continue;
		if (cover.top + cover.bottom > opening.top + opening.bottom)
			bottom = Math.min(bottom, cover.top);
		else top = Math.max(top, cover.bottom);
	}
	// where there is little room, the node comes to the middle of it
	const air = Math.min(EDGE, Math.max(0, bottom - top - (node.bottom - node.top)) / 2);
	return { x, y: shift(node.top, node.bottom, top + air, bottom - air) };
}

/** The part of a box that lies in another; without height or width where they do not meet. */
export function within(box: Edges, outer: Edges): Edges {
	const left = clamp(box.left, outer.left, outer.right);
	const top = clamp(box.top, outer.top, outer.bottom);
	return {
		left,
		top,
		right: Math.max(left, clamp(box.right, outer.left, outer.right)),
		bottom: Math.max(top, clamp(box.bottom, outer.top, outer.bottom))
	};
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

export const overlap = (a: Edges, b: Edges): boolean =>
	a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** A high thing at the side, and no bar along an edge. */
export const isBeside = (cover: Edges, opening: Edges): boolean =>
	cover.bottom - cover.top > cover.right - cover.left &&
	Math.min(cover.bottom, opening.bottom) - Math.max(cover.top, opening.top) >
		(opening.bottom - opening.top) / 2;

/** How far a length has to go to lie between two limits. */
export function shift(from: number, to: number, low: number, high: number): number {
	if (from < low) return low - from;
	return to > high ? high - to : 0;
}
