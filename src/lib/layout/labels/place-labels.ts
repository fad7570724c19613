/**
 * Which labels show at which zoom, without overlap: active ranges (Been, Daiches and Yap 2006, "Dynamic map labeling").
 * A label has one side and one level; it shows from that level on and never goes away while one zooms in. Texts and
 * marks keep their size on screen while distances grow, so each level is checked by itself, in px of that level.
 */
import { measure } from '#lib/layout/glyphs/measure.ts';
import { LEVELS } from '#lib/layout/levels.ts';
import { LABEL, PERSON_LABEL } from '#lib/layout/sizes.ts';
import { WORLD, type Label, type LabelSide } from '#lib/layout/types.ts';
import { labelObstacles, type LabelObstacles, type Placed } from './obstacles.ts';
import { labelBox, sidesFor } from './sides.ts';

/** A label that a node asks for. */
export interface LabelRequest {
	id: string;
	text: string;
	/** The side on which there is space for it. */
	side?: LabelSide | undefined;
}

/** Labels of marks show from here on: in a smaller picture they would say little and hide much. */
const FIRST = LEVELS.findIndex((scale) => scale >= 0.5);

/** A label that shows at rest on the side that it asked for need not look for a better one. */
const REST = LEVELS.indexOf(1);

/** Sides for the label of a hub; marks keep off the first. */
const HUB_SIDES: readonly LabelSide[] = ['below', 'above', 'right', 'left'];

/**
 * The labels that fit, in the order in which they were asked for. One that fits at no level is left out.
 * @param people labels of hubs; they come first
 */
export function placeLabels(
	people: readonly LabelRequest[],
	marks: readonly LabelRequest[],
	placed: Placed
): Label[] {
	const levels = LEVELS.map((scale) => labelObstacles(scale, placed));
	const place = ({ id, text, side: asked }: LabelRequest, hub: boolean): Label[] => {
		const point = placed.positions[id];
		if (!point || text === '') return [];
		const style = hub ? PERSON_LABEL : LABEL;
		const width = measure(text, style);
		const boxAt = (level: LabelObstacles, side: LabelSide) =>
			labelBox({ x: point.x * level.scale, y: point.y * level.scale }, side, width, style);
		const sides = hub ? HUB_SIDES : sidesFor(point, WORLD.width / 2);
		let best: { side: LabelSide; level: number } | undefined;
		for (const side of asked ? [asked, ...sides] : sides) {
			let level = LEVELS.length;
			for (let next = level - 1; next >= (hub ? 0 : FIRST); next--) {
				if (!levels[next]!.isFree(boxAt(levels[next]!, side), id, hub)) break;
				level = next;
			}
			if (level < (best?.level ?? LEVELS.length)) best = { side, level };
			if (best && best.level <= (asked === side ? REST : -1)) break;
		}
		if (!best) return [];
		for (const level of levels.slice(best.level)) level.add(boxAt(level, best.side));
		return [{ id, text, ...best }];
	};
	return [
		...people.flatMap((request) => place(request, true)),
		...marks.flatMap((request) => place(request, false))
	];
}
