/** Where the text of a label lies beside its mark, on each of eight sides. In px. */
import { boxAt, type Rect } from './rect.ts';
import type { LabelSide, Point } from './types.ts';

/** On a diagonal the text begins over or under the mark, this far to the side. */
const ASIDE = 3;

/** How a kind of label hangs: height of its line, distance from the centre of its mark. */
export interface Hang {
	line: number;
	gap: number;
}

/** From the centre of the mark to the centre of a text of that width. */
function offsetOf(side: LabelSide, width: number, { gap, line }: Hang): Point {
	const across = gap + width / 2;
	const over = gap + line / 2;
	const corner = { x: ASIDE + width / 2, y: gap + 2 };
	switch (side) {
		case 'right':
			return { x: across, y: 0 };
		case 'left':
			return { x: -across, y: 0 };
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

/** The box of a text on a side of a point, both in px. */
export function labelBox(at: Point, side: LabelSide, width: number, hang: Hang): Rect {
	const offset = offsetOf(side, width, hang);
	return boxAt(at.x + offset.x, at.y + offset.y, width, hang.line);
}

/**
 * The ground that a label below a hub needs at every zoom, in units: at a larger one it comes nearer to its hub, seen from
 * the ground, so all that lies between them must be free.
 */
export function groundBelow(hub: Point, width: number, hang: Hang): Rect {
	return { ...labelBox(hub, 'below', width, hang), y0: hub.y };
}

/** The sides of a mark's label from best to worst: away from the middle of the map, so that texts hang in the sea. */
export function sidesFor(point: Point, middle: number): readonly LabelSide[] {
	return point.x >= middle ? EASTERN : WESTERN;
}

const EASTERN: readonly LabelSide[] = [
	'right',
	'left',
	'above-right',
	'below-right',
	'above-left',
	'below-left',
	'below',
	'above'
];
const WESTERN: readonly LabelSide[] = [
	'left',
	'right',
	'above-left',
	'below-left',
	'above-right',
	'below-right',
	'below',
	'above'
];
