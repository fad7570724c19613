/** Everything that a label must keep off at one level of zoom, in px of that level. */
import { Boxes } from './boxes.ts';
import { nameExtent, type Name } from './names.ts';
import { boxAt, overlap, type Rect } from './rect.ts';
import { DISC, MARK, markScale, nameScale, PERSON, TITLE_CORNER } from './sizes.ts';
import { WORLD, type Point } from './types.ts';

/** What stands on the map before its labels. */
export interface Standing {
	/** By node id, in world units. */
	positions: Readonly<Record<string, Point>>;
	marks: readonly string[];
	/** Hubs with a number, and hubs with a label of their own. */
	hubs: readonly string[];
	people: readonly string[];
	names: readonly Name[];
}

export interface Obstacles {
	/** CSS px per world unit. */
	scale: number;
	/** Whether a label of this node may stand in the box. Labels of hubs may hide marks where the picture is small. */
	isFree(box: Rect, node: string, hub: boolean): boolean;
	/** Sets a label there. */
	take(box: Rect): void;
}

export function setObstacles(scale: number, standing: Standing): Obstacles {
	const fixed = new Boxes<Rect>();
	const marks = new Boxes<Rect>();
	const own = new Map<string, Rect>();
	const put = (ids: readonly string[], half: number, boxes: Boxes<Rect>) => {
		for (const id of ids) {
			const point = standing.positions[id];
			if (!point) continue;
			const size = 2 * half * markScale(scale);
			const box = boxAt(point.x * scale, point.y * scale, size, size);
			own.set(id, box);
			boxes.add(box);
		}
	};
	put(standing.marks, MARK, marks);
	put(standing.hubs, DISC + 1, fixed);
	put(standing.people, PERSON + 1, fixed);
	for (const name of standing.names) {
		const box = nameBoxAt(name, scale);
		if (box) fixed.add(box);
	}
	return {
		scale,
		isFree: (box, node, hub) =>
			inPicture(box, scale) &&
			!fixed.meets(box, own.get(node)) &&
			((hub && scale < 0.8) || !marks.meets(box, own.get(node))),
		take: (box) => fixed.add(box)
	};
}

/** The box of a name at a scale: it stays at its place on the ground. Nothing where names do not show. */
export function nameBoxAt({ x, y, lines, size }: Name, scale: number): Rect | undefined {
	const shrink = nameScale(scale);
	if (shrink === 0 || lines.length === 0) return undefined;
	const { width, height } = nameExtent(lines, size * shrink);
	return boxAt(x * scale, y * scale, width, height);
}

/** While the whole picture shows, nothing may hang over its edge, or on the title of the page. */
export function inPicture(box: Rect, scale: number): boolean {
	if (scale > 1) return true;
	const { x0, y0, x1, y1 } = TITLE_CORNER;
	const title = { x0: x0 * scale, y0: y0 * scale, x1: x1 * scale, y1: y1 * scale };
	return (
		box.x0 >= 2 &&
		box.y0 >= 2 &&
		box.x1 <= WORLD.width * scale - 2 &&
		box.y1 <= WORLD.height * scale - 2 &&
		!overlap(box, title)
	);
}
