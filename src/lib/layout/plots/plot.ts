/** Plots: the convex piece of land that each region may use. Convex, so that every straight home link stays inside. */
import { measureArea, sidesOf, type HalfPlane } from '#lib/layout/geometry/polygon.ts';
import type { Point } from '#lib/layout/types.ts';

export interface Plot {
	/** Id of the region or of the commons. */
	id: string;
	polygon: readonly Point[];
	sides: readonly HalfPlane[];
	area: number;
	centroid: Point;
	/** From the middle of the map outward, length 1; the commons has none. */
	outward: Point;
}

/** The land as a whole: an ellipse, in world units. */
export interface Land {
	x: number;
	y: number;
	rx: number;
	ry: number;
}

export function plotOf(id: string, polygon: readonly Point[], outward: Point): Plot {
	return { id, polygon, sides: sidesOf(polygon), outward, ...measureArea(polygon) };
}

/** Corners of a circle; a multiple of 4, so that the circle touches its box. */
const CORNERS = 48;

/** A circle in the unit space of the land, as a polygon. */
export function circle(x: number, y: number, radius: number): Point[] {
	return Array.from({ length: CORNERS }, (_, index) => {
		const turn = (2 * Math.PI * index) / CORNERS;
		return { x: x + radius * Math.sin(turn), y: y - radius * Math.cos(turn) };
	});
}

/** From the unit space of the land, where it is a circle round 0, to the world. */
export function toWorld(land: Land, polygon: readonly Point[]): Point[] {
	return polygon.map(({ x, y }) => ({ x: land.x + x * land.rx, y: land.y + y * land.ry }));
}
