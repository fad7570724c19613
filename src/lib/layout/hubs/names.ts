/** Names of territories: how they break into lines, and where they are beside their hub. */
import { pullInside, type HalfPlane } from '#lib/layout/geometry/polygon.ts';
import { boxAt, grow, overlap, type Rect } from '#lib/layout/geometry/rect.ts';
import { tenth } from '#lib/layout/geometry/round.ts';
import { measure } from '#lib/layout/glyphs/measure.ts';
import { DISC, NAME } from '#lib/layout/sizes.ts';
import type { Point, Territory } from '#lib/layout/types.ts';

/** From the edge of the hub's disc to the box of its name, in px. */
const GAP = 4;

/** Longer names are broken in two, in px. */
const LONG = 165;

export type Name = Territory['name'];

/** Size in px of the text of a name. */
export function nameExtent(
	lines: readonly string[],
	size: number
): { width: number; height: number } {
	const setting = { ...NAME, size };
	const width = lines.reduce((most, line) => Math.max(most, measure(line, setting)), 0);
	return { width, height: lines.length * size * NAME.line };
}

/** The box of a name at zoom 1. */
export function nameBox({ x, y, lines, size }: Name): Rect {
	const { width, height } = nameExtent(lines, size);
	return boxAt(x, y, width, height);
}

/** A name on one line, or on two as even as its words allow. */
export function breakLines(text: string, size: number, longest: number): string[] {
	const words = text.split(/\s+/).filter((word) => word !== '');
	const whole = words.join(' ');
	if (words.length < 2 || nameExtent([whole], size).width <= longest)
		return whole === '' ? [] : [whole];
	let best = [whole];
	for (let i = 1; i < words.length; i++) {
		const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
		if (nameExtent(lines, size).width < nameExtent(best, size).width) best = lines;
	}
	return best;
}

/**
 * Places a name above or below its hub, where it leaves its plot least.
 * @param largest px
 * @param taken boxes of the names and hubs that are placed already
 */
export function placeName(
	label: string,
	largest: number,
	hub: Point,
	sides: readonly HalfPlane[],
	taken: readonly Rect[]
): Name {
	let best: { name: Name; cost: number } | undefined;
	for (const size of [NAME.size, 18, 15].filter((one) => one <= largest)) {
		for (const longest of [LONG, 0]) {
			const lines = breakLines(label, size, longest);
			const { width, height } = nameExtent(lines, size);
			for (const side of [-1, 1]) {
				const y = tenth(hub.y + side * (DISC + GAP + height / 2));
				const box = boxAt(hub.x, y, width, height);
				const hits = taken.filter((other) => overlap(grow(box, 6), other)).length;
				const cost =
					1000 * hits +
					2 * spill(box, sides) +
					(largest - size) * 30 +
					lines.length +
					(side > 0 ? 1 : 0);
				if (!best || cost < best.cost) best = { name: { x: hub.x, y, lines, size }, cost };
			}
		}
	}
	return best!.name;
}

/** How far the corners of a box lie outside a plot, added up. */
function spill({ x0, y0, x1, y1 }: Rect, sides: readonly HalfPlane[]): number {
	const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => ({ x, y })));
	return corners.reduce((sum, corner) => {
		const inside = { ...corner };
		pullInside(inside, sides, 4);
		return sum + Math.abs(inside.x - corner.x) + Math.abs(inside.y - corner.y);
	}, 0);
}
