/**
 * How far the map has to move for a node to be seen beside what covers a part of it (WCAG 2.4.11, "focus not obscured").
 * No DOM: boxes in px of the window come in, a distance in px goes out.
 */
import type { Point } from '#lib/layout/types.ts';

/** A box in px of the window; a DOMRect is one. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Viewport {
	/** The map's frame, as far as it is in the window. */
	readonly box: Box;
	/** What lies over it: panels, bars, buttons. */
	readonly obstacles: readonly Box[];
}

/** Between a node and an edge, px. */
const MARGIN = 24;

/** Between a node and a panel beside it, px: its label needs space. */
const LABEL_MARGIN = 60;

/** @returns how far the node has to move to be seen, px; zeros if it is seen already */
export function bringIntoView(node: Box, { box, obstacles }: Viewport): Point {
	const over = obstacles.filter((obstacle) => overlaps(obstacle, box));
	const panels = over.filter((obstacle) => isBeside(obstacle, box));
	let left = box.left + MARGIN;
	let right = box.right - MARGIN;
	for (const panel of panels) {
		if (panel.left + panel.right < box.left + box.right)
			left = Math.max(left, panel.right + LABEL_MARGIN);
		else right = Math.min(right, panel.left - LABEL_MARGIN);
	}
	const x = shiftInto(node.left, node.right, left, right);

	let { top, bottom } = box;
	for (const bar of over) {
		if (panels.includes(bar)) continue;
		if (bar.right < node.left + x - MARGIN || bar.left > node.right + x + MARGIN) continue;
		if (bar.top + bar.bottom > box.top + box.bottom) bottom = Math.min(bottom, bar.top);
		else top = Math.max(top, bar.bottom);
	}
	// with little space left, the node goes to the middle of it
	const margin = Math.min(MARGIN, Math.max(0, bottom - top - (node.bottom - node.top)) / 2);
	return { x, y: shiftInto(node.top, node.bottom, top + margin, bottom - margin) };
}

/** The part of a box that lies in another; without height or width where they do not meet. */
export function intersection(box: Box, outer: Box): Box {
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

export const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** A tall panel at the side, not a bar along the top or the bottom. */
export const isBeside = (obstacle: Box, box: Box): boolean =>
	obstacle.bottom - obstacle.top > obstacle.right - obstacle.left &&
	Math.min(obstacle.bottom, box.bottom) - Math.max(obstacle.top, box.top) >
		(box.bottom - box.top) / 2;

/** How far a length has to move to lie between two limits. */
export function shiftInto(from: number, to: number, low: number, high: number): number {
	if (from < low) return low - from;
	return to > high ? high - to : 0;
}
