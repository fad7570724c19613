/** Names of territories: in one line or two, over the disc of the hub. */
import { round, type Rect } from './geometry.ts';
import { measure } from './measure.ts';
import { DISC, NAME } from './sizes.ts';
import type { Point, Territory } from './types.ts';

/** Names up to this length stay on one line. */
const SHORT = 14;

/** Gap between the disc and the name, px. */
const GAP = 7;

/** Names are made smaller where their territory is narrow, but not under this size, px. */
const SMALLEST = 14;

/**
 * How a name is written at zoom 1, and the box of name and disc together.
 * @param room width of the territory there, in world units
 */
export function placeName(
	label: string,
	hub: Point,
	room: number
): { name: Territory['name']; box: Rect } {
	const lines = wrap(label);
	const full = nameSize(lines, NAME.size).width;
	const size = Math.round(Math.max(SMALLEST, Math.min(NAME.size, (NAME.size * room) / full)));
	const { width, height } = nameSize(lines, size);
	const y = hub.y - DISC - GAP - height / 2;
	return {
		name: { x: hub.x, y: round(y), lines, size },
		box: {
			x0: hub.x - width / 2,
			x1: hub.x + width / 2,
			y0: y - height / 2,
			y1: hub.y + DISC
		}
	};
}

/** Size of a name in px, for a font size in px. */
export function nameSize(
	lines: readonly string[],
	size: number
): { width: number; height: number } {
	const style = { size, weight: NAME.weight, family: 'display' } as const;
	return {
		width: Math.max(0, ...lines.map((line) => measure(line, style))),
		height: lines.length * size * NAME.line
	};
}

/** Two lines as equal as can be, or one if it is short or a single word. */
function wrap(label: string): string[] {
	const words = label.split(' ');
	if (label.length <= SHORT || words.length < 2) return [label];
	const splits = words.slice(1).map((_, index) => {
		const pair = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
		return { pair, longest: Math.max(...pair.map((line) => line.length)) };
	});
	return splits.reduce((best, split) => (split.longest < best.longest ? split : best)).pair;
}
