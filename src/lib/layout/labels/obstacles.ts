/** Everything that a label must keep off at one level of zoom, in px of that level. */
import { boxIndex, type GridIndex } from '#lib/layout/geometry/grid-index.ts';
import { boxAt, overlap, scaleBox, type Rect } from '#lib/layout/geometry/rect.ts';
import { nameExtent, type Name } from '#lib/layout/hubs/names.ts';
import { DISC, MARK, markScale, nameScale, PERSON, TITLE_CORNER } from '#lib/layout/sizes.ts';
import { WORLD, type Point } from '#lib/layout/types.ts';

/** What is on the map before labels are. */
export interface Placed {
	/** By node id, in world units. */
	positions: Readonly<Record<string, Point>>;
	marks: readonly string[];
	/** Hubs with a number, and hubs with a label of their own. */
	hubs: readonly string[];
	people: readonly string[];
	names: readonly Name[];
}

export interface LabelObstacles {
	/** CSS px per world unit. */
	scale: number;
	/** Whether a label of this node may be in the box. Labels of hubs may hide marks where the picture is small. */
	isFree(box: Rect, node: string, hub: boolean): boolean;
	/** A label is there now. */
	add(box: Rect): void;
}

/** @param scale CSS px per world unit */
export function labelObstacles(scale: number, placed: Placed): LabelObstacles {
	const fixed = boxIndex<Rect>();
	const marks = boxIndex<Rect>();
	const own = new Map<string, Rect>();
	const add = (ids: readonly string[], half: number, boxes: GridIndex<Rect>) => {
		for (const id of ids) {
			const point = placed.positions[id];
			if (!point) continue;
			const size = 2 * half * markScale(scale);
			const box = boxAt(point.x * scale, point.y * scale, size, size);
			own.set(id, box);
			boxes.add(box);
		}
	};
	add(placed.marks, MARK, marks);
	add(placed.hubs, DISC + 1, fixed);
	add(placed.people, PERSON + 1, fixed);
	for (const name of placed.names) {
		const box = nameBoxAt(name, scale);
		if (box) fixed.add(box);
	}
	return {
		scale,
		isFree: (box, node, hub) =>
			inPicture(box, scale) &&
			!fixed.meets(box, own.get(node)) &&
			((hub && scale < 0.8) || !marks.meets(box, own.get(node))),
		add: (box) => fixed.add(box)
	};
}

/** The box of a name of a territory at a scale; undefined where names do not show. */
export function nameBoxAt({ x, y, lines, size }: Name, scale: number): Rect | undefined {
	const shrink = nameScale(scale);
	if (shrink === 0 || lines.length === 0) return undefined;
	const { width, height } = nameExtent(lines, size * shrink);
	return boxAt(x * scale, y * scale, width, height);
}

/** While the whole picture shows, no label may cross its edge or cover the title of the page. */
export function inPicture(box: Rect, scale: number): boolean {
	return (
		scale > 1 ||
		(box.x0 >= 2 &&
			box.y0 >= 2 &&
			box.x1 <= WORLD.width * scale - 2 &&
			box.y1 <= WORLD.height * scale - 2 &&
			!overlap(box, scaleBox(TITLE_CORNER, scale)))
	);
}
