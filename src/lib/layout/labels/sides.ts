/** The box of a label on each of the eight sides of its mark. In px. */
import { boxAt, type Rect } from '#lib/layout/geometry/rect.ts';
import type { LabelSide, Point } from '#lib/layout/types.ts';

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
 * What the label below a hub covers at this zoom and every larger one, in units: as one zooms in it comes nearer to its
 * hub, so the box reaches up to there.
 */
export function boxBelow(hub: Point, width: number, hang: Hang): Rect {
	return { ...labelBox(hub, 'below', width, hang), y0: hub.y };
}

/** The sides of a mark's label from best to worst: outward first, so that labels lie in the sea. */
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
