/** Where the camera goes so that a part of the map is seen whole, in what nothing covers. No DOM: px in, a transform out. */
import type { Rect } from '#lib/layout/geometry/rect.ts';
import { isBeside, overlaps, shiftInto, type Box, type Viewport } from './bring-into-view.ts';
import type { Size, Transform } from './transform.ts';

/** The smallest scale: in a small window the map may be half as large as the whole map in view. */
const MIN_ZOOM = 0.5;

/** Between what is shown and the edges of the free part, px. */
const MARGIN = 16;

/** The part of the viewport that no panel and no wide bar covers; the whole viewport if nothing would be left. */
export function freePart({ box, obstacles }: Viewport): Box {
	const { left, top, right, bottom } = box;
	const free = { left, top, right, bottom };
	for (const obstacle of obstacles.filter((one) => overlaps(one, box))) {
		if (isBeside(obstacle, box)) {
			if (obstacle.left + obstacle.right < left + right)
				free.left = Math.max(free.left, obstacle.right);
			else free.right = Math.min(free.right, obstacle.left);
		} else if (obstacle.right - obstacle.left > (right - left) / 3) {
			if (obstacle.top + obstacle.bottom > top + bottom)
				free.bottom = Math.min(free.bottom, obstacle.top);
			else free.top = Math.max(free.top, obstacle.bottom);
		}
	}
	return free.right > free.left && free.bottom > free.top ? free : { left, top, right, bottom };
}

/**
 * Shows a part of the layer whole in the free part of the frame, all in px. Never larger than the whole map in view is,
 * and moved no further than needed; zoomed out where it does not fit.
 */
export function fitInto(part: Rect, free: Rect, frame: Size): Transform {
	const [width, height] = [free.x1 - free.x0 - 2 * MARGIN, free.y1 - free.y0 - 2 * MARGIN];
	const fit = Math.min(width / (part.x1 - part.x0), height / (part.y1 - part.y0));
	const k = Math.max(MIN_ZOOM, Math.min(1, fit));
	// at full size it starts where it lies at rest; zoomed out, from the middle of the free part
	const start = (from: number, to: number, length: number) =>
		k === 1 ? 0 : (from + to) / 2 - (k * length) / 2;
	const x = start(free.x0, free.x1, frame.width);
	const y = start(free.y0, free.y1, frame.height);
	return {
		x: x + shiftInto(k * part.x0 + x, k * part.x1 + x, free.x0 + MARGIN, free.x1 - MARGIN),
		y: y + shiftInto(k * part.y0 + y, k * part.y1 + y, free.y0 + MARGIN, free.y1 - MARGIN),
		k
	};
}
