/**
 * How good the places of a layout are, measured on the result alone: distances, homes, home links. Nothing here knows how
 * the layout came about.
 */
import { ringsOf } from '#lib/layout/borders/read-path.ts';
import { boxIndex, GridIndex } from '#lib/layout/geometry/grid-index.ts';
import { insideOf } from '#lib/layout/geometry/polygon.ts';
import { bounds, boxAt } from '#lib/layout/geometry/rect.ts';
import { edgesOf, nearestOn } from '#lib/layout/geometry/segments.ts';
import type { Layout, LensInput, MarkInput, Point } from '#lib/layout/types.ts';
import { placeOf } from './place.ts';

/** Pairs of marks, or of a mark and a hub, that are closer than a distance. Ids, and how close. */
export function closePairs(
	layout: Layout,
	ids: readonly string[],
	distance: number
): { a: string; b: string; distance: number }[] {
	const points = ids.map((id) => ({ id, ...placeOf(layout, id) }));
	const index = new GridIndex<(typeof points)[number]>(({ x, y }) => boxAt(x, y, 0, 0), points);
	return points.flatMap((a) =>
		index
			.in(boxAt(a.x, a.y, 2 * distance, 2 * distance))
			.filter((b) => a.id < b.id)
			.map((b) => ({ a: a.id, b: b.id, distance: apart(a, b) }))
			.filter((pair) => pair.distance < distance)
	);
}

/** Marks that do not lie in the territory of their home, or nearer to its border than `clearance` units. */
export function strays(layout: Layout, marks: readonly MarkInput[], clearance = 0): string[] {
	const lands = new Map(
		layout.territories.map(({ id, path }) => [
			id,
			ringsOf(path).map((ring) => ({ isInside: insideOf(ring), edges: edgesOf(ring) }))
		])
	);
	return marks
		.filter(({ id, home }) => {
			const own = lands.get(home) ?? [];
			const point = placeOf(layout, id);
			if (!own.some(({ isInside }) => isInside(point))) return true;
			return own.some(({ edges }) => nearestOn(point, edges).distance < clearance);
		})
		.map(({ id }) => id);
}

/** Marks whose straight line to the hub of their home leaves their territory on the way. */
export function linksAstray(layout: Layout, { regions, marks }: LensInput): string[] {
	return regions.flatMap(({ id: region, hub }) => {
		const path = layout.territories.find(({ id }) => id === region)?.path ?? '';
		const isInside = insideOf(ringsOf(path)[0] ?? []);
		const to = placeOf(layout, hub);
		return marks
			.filter(({ home }) => home === region)
			.filter(({ id }) => {
				const from = placeOf(layout, id);
				return Array.from({ length: 21 }, (_, step) => step / 20).some(
					(t) => !isInside({ x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) })
				);
			})
			.map(({ id }) => id);
	});
}

/** How many pairs of home links cross, ends apart. */
export function crossings(layout: Layout, { regions, marks }: LensInput): number {
	const hubs = new Map(regions.map(({ id, hub }) => [id, placeOf(layout, hub)]));
	const links = marks.flatMap(({ id, home }) => {
		const hub = hubs.get(home);
		return hub ? [{ a: hub, b: placeOf(layout, id), ...bounds([hub, placeOf(layout, id)]) }] : [];
	});
	const boxes = boxIndex<(typeof links)[number]>();
	let count = 0;
	for (const link of links) {
		for (const other of boxes.in(link)) if (cross(link.a, link.b, other.a, other.b)) count++;
		boxes.add(link);
	}
	return count;
}

function apart(a: Point, b: Point): number {
	return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/** Whether two segments cross in their insides. Touching ends do not count: links of one hub share theirs. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
	const turn = (p: Point, q: Point, r: Point) =>
		(q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
