/** Nodes that belong together come into view together: the stops of a route, a question and what helps with it. */
import { grow, type Rect } from '#lib/layout/geometry/rect.ts';
import type { Atlas } from './atlas.svelte.ts';
import { inLayer } from './places.ts';
import { isBeside, overlap, shift, within, type Edges, type Scenery } from './reveal.ts';
import { covers, screen } from './scenery.ts';
import type { Size, Transform } from './transform.ts';

/** What a mark takes round its middle, with its number; world units. */
const ROUND_MARKS = 40;

/** As far back as the map steps where its window is small. A hand on the map comes back to the whole map. */
const LEAST = 0.5;

/** Between the nodes and the edge of what is left of the window, px. */
const AIR = 16;

/** Shows nodes where nothing covers the map. Those that are not drawn are left out. */
export function showTogether({ picture, camera, parts }: Atlas, ids: readonly string[]): void {
	const points = ids.flatMap((id) => picture?.at(id) ?? []);
	if (points.length === 0 || !camera) return;
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const box = {
		x0: Math.min(...xs),
		y0: Math.min(...ys),
		x1: Math.max(...xs),
		y1: Math.max(...ys)
	};
	const around = parts.frame.getBoundingClientRect();
	const free = clearPart({
		opening: within(around, screen()),
		covers: covers().map((cover) => cover.getBoundingClientRect())
	});
	const opening = {
		x0: free.left - around.left,
		y0: free.top - around.top,
		x1: free.right - around.left,
		y1: free.bottom - around.top
	};
	camera.goTo(wholeIn(inLayer(parts, grow(box, ROUND_MARKS)), opening, around));
}

/** What is left of the opening beside and between what covers it; all of it where that is nothing. */
export function clearPart({ opening, covers }: Scenery): Edges {
	const { left, top, right, bottom } = opening;
	const free = { left, top, right, bottom };
	for (const cover of covers.filter((one) => overlap(one, opening))) {
		if (isBeside(cover, opening)) {
			if (cover.left + cover.right < left + right) free.left = Math.max(free.left, cover.right);
			else free.right = Math.min(free.right, cover.left);
		} else if (cover.right - cover.left > (right - left) / 3) {
			if (cover.top + cover.bottom > top + bottom) free.bottom = Math.min(free.bottom, cover.top);
			else free.top = Math.max(free.top, cover.bottom);
		}
	}
	return free.right > free.left && free.bottom > free.top ? free : { left, top, right, bottom };
}

/**
 * A part of the picture whole in a part of the window that nothing covers, px. It comes no nearer than it is at rest, and
 * moves no further than it must; in a small window the map steps back for it.
 */
export function wholeIn(box: Rect, opening: Rect, window: Size): Transform {
	const [width, height] = [opening.x1 - opening.x0 - 2 * AIR, opening.y1 - opening.y0 - 2 * AIR];
	const fit = Math.min(width / (box.x1 - box.x0), height / (box.y1 - box.y0));
	const k = Math.max(LEAST, Math.min(1, fit));
	// at rest where it is as large as at rest; smaller, in the middle of what is left
	const middle = (from: number, to: number, length: number) =>
		k === 1 ? 0 : (from + to) / 2 - (k * length) / 2;
	const [x, y] = [
		middle(opening.x0, opening.x1, window.width),
		middle(opening.y0, opening.y1, window.height)
	];
	return {
		x: x + shift(k * box.x0 + x, k * box.x1 + x, opening.x0 + AIR, opening.x1 - AIR),
		y: y + shift(k * box.y0 + y, k * box.y1 + y, opening.y0 + AIR, opening.y1 - AIR),
		k
	};
}
