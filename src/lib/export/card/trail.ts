/** A route on a card: a line from stop to stop, and a numbered disc at each. */
import type { Spec } from '#lib/drawing/svg.ts';
import { lineThrough, spreadStops } from '#lib/layout/stops.ts';
import type { Point } from '#lib/layout/types.ts';
import { colours } from './colours.ts';
import { drawDisc, type DiscLook } from './disc.ts';

/** Width of the line, px of the card. */
const LINE = 5;
const DISC: DiscLook = {
	radius: 19,
	edge: 4,
	fill: colours.ink,
	paper: colours.paper,
	number: { size: 24, weight: 650, face: 'text', fill: colours.white }
};

/** @param stops in world units; @param scale px of the card for one of them */
export function drawTrail(stops: readonly Point[], scale: number): Spec[] {
	const places = spreadStops(stops, (2 * DISC.radius + 4) / scale);
	const line = (stroke: string, width: number): Spec => [
		'path',
		{
			d: lineThrough(places),
			fill: 'none',
			stroke,
			'stroke-width': width / scale,
			'stroke-linecap': 'round'
		}
	];
	return [
		line(colours.paper, LINE + 5),
		line(colours.ink, LINE),
		...places.map((place, index) => drawDisc(place, scale, index + 1, DISC))
	];
}
