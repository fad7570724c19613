/** A route on a card: a line from stop to stop, and a numbered disc at each. */
import { drawText } from '#lib/layout/glyphs/draw-text.ts';
import { lineThrough, spreadStops } from '#lib/layout/stops.ts';
import type { Point } from '#lib/layout/types.ts';
import { colours } from './colours.ts';

/** Radius of a disc and width of the line, px of the card. */
const DISC = 19;
const LINE = 5;
const NUMBER = { size: 24, weight: 650, face: 'text' } as const;

/** @param stops in world units; @param scale px of the card for one of them */
export function drawTrail(stops: readonly Point[], scale: number): string {
	const places = spreadStops(stops, (2 * DISC + 4) / scale);
	const line = (colour: string, width: number) =>
		`<path d="${lineThrough(places)}" fill="none" stroke="${colour}" stroke-width="${width / scale}" stroke-linecap="round"/>`;
	return [
		line(colours.paper, LINE + 5),
		line(colours.ink, LINE),
		...places.map((place, index) => disc(place, String(index + 1), scale))
	].join('');
}

function disc({ x, y }: Point, number: string, scale: number): string {
	const width = drawText(number, NUMBER, { x: 0, y: 0 }).end;
	const { d } = drawText(number, NUMBER, { x: -width / 2, y: NUMBER.size * 0.36 });
	return `<g transform="translate(${x} ${y}) scale(${1 / scale})"><circle r="${DISC}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="4"/><path d="${d}" fill="${colours.white}"/></g>`;
}
