/**
 * Which labels show at which zoom, without overlap: active ranges (Been, Daiches and Yap 2006, "Dynamic map labeling").
 * A label has one side and one level; it shows from that level on and never goes away while one zooms in. Texts and
 * marks keep their size on screen while distances grow, so each level is checked by itself, in px of that level.
 */
import { labelBox, sidesFor } from './sides.ts';
import { LEVELS } from './levels.ts';
import { measure } from './measure.ts';
import { setObstacles, type Obstacles, type Standing } from './obstacles.ts';
import { LABEL, PERSON_LABEL } from './sizes.ts';
import { WORLD, type Label, type LabelSide, type Point } from './types.ts';

/** A text that would like to stand by a node. */
export interface Wish {
	id: string;
	text: string;
	/** The side on which room was made for it. */
	side?: LabelSide | undefined;
}

/** Labels of marks show from here on: in a smaller picture they would say little and hide much. */
const FIRST = LEVELS.findIndex((scale) => scale >= 0.5);

/** A label that shows at rest on the side that it asked for need not look for a better one. */
const REST = LEVELS.indexOf(1);

/** Where a hub's label may stand; its own ground is kept clear below it. */
const UNDER: readonly LabelSide[] = ['below', 'above', 'right', 'left'];

/**
 * The labels that fit, in the order in which they were asked for. One that fits at no level is left out.
 * @param people labels of hubs; they are set first
 */
export function placeLabels(
	people: readonly Wish[],
	marks: readonly Wish[],
	standing: Standing
): Label[] {
	const levels = LEVELS.map((scale) => setObstacles(scale, standing));
	const labels: Label[] = [];
	const serve = (wish: Wish, hub: boolean, sides: readonly LabelSide[]) => {
		const point = standing.positions[wish.id];
		if (!point || wish.text === '') return;
		const style = hub ? PERSON_LABEL : LABEL;
		const width = measure(wish.text, style);
		const boxAt = (level: Obstacles, side: LabelSide) =>
			labelBox({ x: point.x * level.scale, y: point.y * level.scale }, side, width, style);
		let best: { side: LabelSide; level: number } | undefined;
		for (const side of wish.side ? [wish.side, ...sides] : sides) {
			let level = LEVELS.length;
			for (let next = level - 1; next >= (hub ? 0 : FIRST); next--) {
				if (!levels[next]!.isFree(boxAt(levels[next]!, side), wish.id, hub)) break;
				level = next;
			}
			if (level < (best?.level ?? LEVELS.length)) best = { side, level };
			if (best && best.level <= (wish.side === side ? REST : -1)) break;
		}
		if (!best) return;
		for (const level of levels.slice(best.level)) level.take(boxAt(level, best.side));
		labels.push({ id: wish.id, text: wish.text, ...best });
	};
	for (const wish of people) serve(wish, true, UNDER);
	for (const wish of marks) serve(wish, false, sidesOf(wish, standing.positions));
	return labels;
}

function sidesOf(wish: Wish, positions: Readonly<Record<string, Point>>): readonly LabelSide[] {
	return sidesFor(positions[wish.id] ?? { x: 0, y: 0 }, WORLD.width / 2);
}
