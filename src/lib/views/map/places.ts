/** Between the world, the window and the frame of a map: where a point of one is in another. */
import type { Rect } from '#lib/layout/geometry/rect.ts';
import { WORLD, type Point } from '#lib/layout/types.ts';
import type { Parts } from './atlas.svelte.ts';

/** A point of the world in px of the frame, as the camera shows it now. */
export function toFrame(parts: Parts, point: Point): Point {
	const canvas = parts.canvas.getBoundingClientRect();
	const frame = parts.frame.getBoundingClientRect();
	const scale = canvas.width / WORLD.width;
	return {
		x: canvas.left + point.x * scale - frame.left,
		y: canvas.top + point.y * scale - frame.top
	};
}

/** A point of the window (px) in world units. */
export function toWorld(parts: Parts, point: Point): Point {
	const canvas = parts.canvas.getBoundingClientRect();
	const scale = WORLD.width / canvas.width;
	return { x: (point.x - canvas.left) * scale, y: (point.y - canvas.top) * scale };
}

/** A part of the world in px of the layer, untransformed. */
export function inLayer({ canvas }: Parts, { x0, y0, x1, y1 }: Rect): Rect {
	const { clientWidth, offsetLeft: left, offsetTop: top } = canvas;
	const scale = clientWidth / WORLD.width;
	return {
		x0: x0 * scale + left,
		y0: y0 * scale + top,
		x1: x1 * scale + left,
		y1: y1 * scale + top
	};
}
