/** Between the world (world units), the window, the frame and the layer of a map (px): one point in another's terms. */
import type { Rect } from '#lib/layout/geometry/rect.ts';
import { WORLD, type Point } from '#lib/layout/types.ts';
import type { Parts } from '#lib/views/explore/map/types.ts';

/** A point of the world in px of the frame, as the camera shows it now. */
export function worldToFrame({ canvas, frame }: Parts, { x, y }: Point): Point {
	const sheet = canvas.getBoundingClientRect();
	const { left, top } = frame.getBoundingClientRect();
	const scale = sheet.width / WORLD.width;
	return { x: sheet.left + x * scale - left, y: sheet.top + y * scale - top };
}

/** A point of the window (px) in world units. */
export function windowToWorld({ canvas }: Parts, { x, y }: Point): Point {
	const { left, top, width } = canvas.getBoundingClientRect();
	const scale = WORLD.width / width;
	return { x: (x - left) * scale, y: (y - top) * scale };
}

/** A part of the world in px of the layer, before the camera moves it. */
export function worldToLayer({ canvas }: Parts, { x0, y0, x1, y1 }: Rect): Rect {
	const { clientWidth, offsetLeft: left, offsetTop: top } = canvas;
	const scale = clientWidth / WORLD.width;
	return {
		x0: x0 * scale + left,
		y0: y0 * scale + top,
		x1: x1 * scale + left,
		y1: y1 * scale + top
	};
}
