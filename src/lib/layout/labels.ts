/**
 * Which labels show at which zoom, without overlap: active ranges (Been, Daiches and Yap 2006, "Dynamic map labeling").
 * A label has one side and one level; it shows from that level on and never goes away while one zooms in. Texts and
 * marks keep their size on screen while distances grow, so each level is checked by itself, in px of that level.
 */
import { boxAround, overlap, type Rect } from './geometry.ts';
import { LEVELS } from './levels.ts';
import { measure } from './measure.ts';
import { nameSize } from './names.ts';
import { labelBox, sidesAt } from './sides.ts';
import {
	DISC,
	LABEL,
	MARK,
	markScale,
	nameScale,
	PERSON,
	PERSON_LABEL,
	TITLE_CORNER
} from './sizes.ts';
import { SpatialHash } from './spatial-hash.ts';
import { WORLD, type Label, type LabelSide, type Point, type Territory } from './types.ts';

/** A text that would like to stand by a node, on this side first if one is named. */
export interface LabelWish {
	readonly id: string;
	readonly text: string;
	readonly side: LabelSide | null;
}

export interface LabelInput {
	/** In the order in which they are served. */
	readonly marks: readonly LabelWish[];
	/** Hubs of the commons: served first. */
	readonly people: readonly LabelWish[];
	/** Ids of the numbered hubs. */
	readonly discs: readonly string[];
	readonly names: readonly Territory['name'][];
	readonly positions: Readonly<Record<string, Point>>;
}

/** A side is good enough if it serves from this level on (0.84): no need to look for a better one. */
const GOOD = LEVELS.findIndex((scale) => scale > 0.8);

const under: readonly LabelSide[] = ['below', 'above', 'right', 'left'];

/** Everything that stands at one level, in px of that level. */
interface Board {
	readonly scale: number;
	/** Discs, names and the labels that are set. */
	readonly boxes: SpatialHash<Rect>;
	/** Marks: the few labels of hubs may pass over them when the map is small, the labels of marks may not. */
	readonly marks: SpatialHash<Rect>;
	readonly bodies: ReadonlyMap<string, Rect>;
}

/** The labels that fit, in the order in which they were served. One that fits at no level is left out. */
export function placeLabels(input: LabelInput): Label[] {
	const boards = LEVELS.map((scale) => setBoard(scale, input));
	const labels: Label[] = [];
	const serve = (
		wish: LabelWish,
		style: typeof LABEL | typeof PERSON_LABEL,
		sides: readonly LabelSide[]
	) => {
		const point = input.positions[wish.id];
		if (!point) return;
		const width = measure(wish.text, style);
		const boxAt = ({ scale }: Board, side: LabelSide): Rect =>
			labelBox({ x: point.x * scale, y: point.y * scale }, side, width, style);
		let best: { side: LabelSide; level: number } | undefined;
		for (const side of wish.side ? [wish.side, ...sides] : sides) {
			const level = lowest(boards, (board) =>
				isFree(board, boxAt(board, side), wish.id, style === LABEL)
			);
			if (level !== undefined && level < (best?.level ?? LEVELS.length)) best = { side, level };
			if (best && best.level <= GOOD) break;
		}
		if (!best) return;
		for (const board of boards.slice(best.level)) board.boxes.add(boxAt(board, best.side));
		labels.push({ id: wish.id, text: wish.text, ...best });
	};
	for (const wish of input.people) serve(wish, PERSON_LABEL, under);
	const promised = input.marks.filter(({ side }) => side !== null);
	const others = input.marks.filter(({ side }) => side === null);
	for (const wish of [...promised, ...others])
		serve(wish, LABEL, sidesAt(input.positions[wish.id]));
	return labels;
}

/** The lowest level from which on all levels pass, or undefined. */
function lowest(boards: readonly Board[], passes: (board: Board) => boolean): number | undefined {
	let level: number | undefined;
	for (let index = boards.length - 1; index >= 0; index--) {
		if (!passes(boards[index] as Board)) break;
		level = index;
	}
	return level;
}

/** Up to zoom 1 the whole world is in view: labels stay inside it, and those of marks off the title. */
function isFree(board: Board, label: Rect, id: string, ofMark: boolean): boolean {
	const { scale, boxes, marks, bodies } = board;
	const own = bodies.get(id);
	const hit = (box: Rect) => box !== own && overlap(box, label);
	if (boxes.some(label, hit) || (ofMark && marks.some(label, hit))) return false;
	if (scale > 1) return true;
	const inside =
		label.x0 > 2 &&
		label.y0 > 2 &&
		label.x1 < WORLD.width * scale - 2 &&
		label.y1 < WORLD.height * scale - 2;
	const { width, height } = TITLE_CORNER;
	return inside && !(ofMark && label.x0 < width * scale && label.y0 < height * scale);
}

function setBoard(scale: number, { marks, people, discs, names, positions }: LabelInput): Board {
	const boxes = new SpatialHash<Rect>((box) => box, 40);
	const crowd = new SpatialHash<Rect>((box) => box, 40);
	const bodies = new Map<string, Rect>();
	const stand = (id: string, reach: number, among: SpatialHash<Rect>) => {
		const point = positions[id];
		if (!point) return;
		const box = boxAround({ x: point.x * scale, y: point.y * scale }, reach * markScale(scale));
		bodies.set(id, box);
		among.add(box);
	};
	for (const { id } of marks) stand(id, MARK, crowd);
	for (const { id } of people) stand(id, PERSON + 1, boxes);
	for (const id of discs) stand(id, DISC + 2, boxes);
	const share = nameScale(scale);
	for (const { x, y, lines, size } of names) {
		if (lines.length === 0 || share === 0) continue;
		const { width, height } = nameSize(lines, size * share);
		const box = boxAround({ x: x * scale, y: y * scale }, 0);
		boxes.add({
			x0: box.x0 - width / 2,
			x1: box.x1 + width / 2,
			y0: box.y0 - height / 2,
			y1: box.y1 + height / 2
		});
	}
	return { scale, boxes, marks: crowd, bodies };
}
