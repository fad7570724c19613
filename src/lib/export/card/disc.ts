/** A disc with a number: the hub of a stage, or a stop of a route. */
import type { Spec } from '#lib/drawing/svg.ts';
import { drawText } from '#lib/layout/glyphs/draw-text.ts';
import type { Point } from '#lib/layout/types.ts';

export interface DiscLook {
	/** Radius, and width of the paper round it; px of the card. */
	readonly radius: number;
	readonly edge: number;
	readonly fill: string;
	readonly paper: string;
	readonly number: Parameters<typeof drawText>[1] & { readonly fill: string };
}

/**
 * @param at centre, in world units
 * @param scale px of the card for one world unit
 */
export function drawDisc({ x, y }: Point, scale: number, value: number, look: DiscLook): Spec {
	const { radius, edge, fill, paper, number } = look;
	const width = drawText(String(value), number, { x: 0, y: 0 }).end;
	const { d } = drawText(String(value), number, { x: -width / 2, y: number.size * 0.36 });
	return [
		'g',
		{ transform: `translate(${x} ${y}) scale(${1 / scale})` },
		[
			['circle', { r: radius, fill, stroke: paper, 'stroke-width': edge }],
			['path', { d, fill: number.fill }]
		]
	];
}
