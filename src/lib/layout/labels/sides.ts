/** The box of a label on each of the eight sides of its mark. In px. */
import { boxAt, type Rect } from '#lib/layout/geometry/rect.ts';
import type { LabelSide, Point } from '#lib/layout/types.ts';

/** On a diagonal the text begins over or under the mark, this far to the side. */
const ASIDE = 3;

/** Of a kind of label: height of its line, and distance from the centre of its mark to the text. */
export interface LabelMetrics {
	line: number;
	gap: number;
}

/** From the centre of the mark to the centre of a text of that width. */
function offsetOf(side: LabelSide, width: number, { gap, line }: LabelMetrics): Point {
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
export function labelBox(at: Point, side: LabelSide, width: number, metrics: LabelMetrics): Rect {
	const offset = offsetOf(side, width, metrics);
	return boxAt(at.x + offset.x, at.y + offset.y, width, metrics.line);
}

/**
 * What the label below a hub covers at this zoom and every larger one, in units: as one zooms in it comes nearer to its
 * hub, so the box reaches up to there.
 */
export function boxBelow(hub: Point, width: number, metrics: LabelMetrics): Rect {
	return { ...labelBox(hub, 'below', width, metrics), y0: hub.y };
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
