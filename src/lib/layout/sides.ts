/** The eight sides of a mark on which its label can hang. */
import type { Rect } from './geometry.ts';
import { WORLD, type LabelSide, type Point } from './types.ts';

const east: readonly LabelSide[] = [
	'right',
	'left',
	'above-right',
	'below-right',
	'above-left',
	'below-left',
	'below',
	'above'
];
const west: readonly LabelSide[] = [
	'left',
	'right',
	'above-left',
	'below-left',
	'above-right',
	'below-right',
	'below',
	'above'
];

/** The sides in the order in which they are tried: towards the nearer coast first. The first two are beside the mark. */
export function sidesAt(point: Point | undefined): readonly LabelSide[] {
	return point && point.x < WORLD.width / 2 ? west : east;
}

/** Px from the centre of the mark to a text that begins over or under it. */
const CORNER = 3;

/** What a label needs: the distance from the mark to the text, and the height of its line. Px. */
export interface LabelStyle {
	readonly gap: number;
	readonly line: number;
}

/** The box of a label in px, for a text of a width on one side of a mark. */
export function labelBox(mark: Point, side: LabelSide, width: number, style: LabelStyle): Rect {
	const offset = offsetOf(side, width, style);
	const x = mark.x + offset.x;
	const y = mark.y + offset.y;
	return {
		x0: x - width / 2,
		x1: x + width / 2,
		y0: y - style.line / 2,
		y1: y + style.line / 2
	};
}

/** From the centre of the mark to the centre of the text. */
function offsetOf(side: LabelSide, width: number, style: LabelStyle): Point {
	const aside = style.gap + width / 2;
	const over = style.gap + style.line / 2;
	// on a diagonal the text begins over or under the mark, a little to the side
	const corner = { x: width / 2 + CORNER, y: style.gap + 2 };
	switch (side) {
		case 'right':
			return { x: aside, y: 0 };
		case 'left':
			return { x: -aside, y: 0 };
		case 'above':
			return { x: 0, y: -over };
		case 'below':
			return { x: 0, y: over };
		case 'above-right':
			return { x: corner.x, y: -corner.y };
		case 'below-right':
			return corner;
		case 'above-left':
			return { x: -corner.x, y: -corner.y };
		case 'below-left':
			return { x: -corner.x, y: corner.y };
	}
}
