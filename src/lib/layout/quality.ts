/**
 * How good a layout is, in numbers: the promises of the map about marks, links and territories. Measured on what comes
 * out, with other means than it was made with, and as lists of what is wrong, so that a test says what and not only how
 * much. label-quality.ts has those about texts.
 */
import { boxAround } from './geometry.ts';
import { boxOf, contains, cross, distanceTo, isSimple, ringsOf, sidesOf } from './path-area.ts';
import { SpatialHash } from './spatial-hash.ts';
import { WORLD, type Layout, type LensInput, type Point } from './types.ts';

/** Distance between samples when areas are compared, in world units. */
const GRID = 4;

const at = (layout: Layout, id: string): Point => layout.positions[id] as Point;

/** How far each mark is inside the territory of its home; negative outside. */
function clearances(input: LensInput, layout: Layout): { id: string; clearance: number }[] {
	const rings = new Map(layout.territories.map(({ id, path }) => [id, ringsOf(path).flat()]));
	return input.marks.map(({ id, home }) => {
		const ring = rings.get(home) ?? [];
		const far = distanceTo(ring, at(layout, id));
		return { id, clearance: contains(ring, at(layout, id)) ? far : -far };
	});
}

/** Ids of marks that do not stand inside the territory of their home. */
export function marksOutside(input: LensInput, layout: Layout): string[] {
	return clearances(input, layout).flatMap(({ id, clearance }) => (clearance < 0 ? [id] : []));
}

/** The least distance from a mark to the border of its territory; Infinity if there are no marks. */
export function leastClearance(input: LensInput, layout: Layout): number {
	return Math.min(Infinity, ...clearances(input, layout).map(({ clearance }) => clearance));
}

/** Pairs of nodes that stand closer than a distance. */
export function closePairs(
	ids: readonly string[],
	layout: Layout,
	distance: number
): [string, string][] {
	const passed = new SpatialHash<string>((id) => boxAround(at(layout, id), 0), distance);
	const pairs: [string, string][] = [];
	for (const id of ids) {
		const { x, y } = at(layout, id);
		passed.some(boxAround({ x, y }, distance), (other) => {
			const point = at(layout, other);
			// one decimal: 24 units written as 14.4 and 19.2 are 24 units
			if (Math.hypot(point.x - x, point.y - y) < distance - 1e-6) pairs.push([other, id]);
			return false;
		});
		passed.add(id);
	}
	return pairs;
}

/** The straight link from each mark to the hub of its home; marks in the commons have none. */
function homeLinks(input: LensInput, layout: Layout) {
	const hubs = new Map(input.regions.map(({ id, hub }) => [id, hub]));
	return input.marks.flatMap(({ id, home }) => {
		const hub = hubs.get(home);
		return hub === undefined ? [] : [{ id, home, a: at(layout, id), b: at(layout, hub) }];
	});
}

/** Pairs of marks whose home links cross. */
export function crossings(input: LensInput, layout: Layout): [string, string][] {
	const passed = new SpatialHash<ReturnType<typeof homeLinks>[number]>(boxOf);
	const pairs = new Map<string, [string, string]>();
	for (const link of homeLinks(input, layout)) {
		passed.some(boxOf(link), (other) => {
			if (other.home !== link.home && cross(other, link))
				pairs.set(`${other.id} ${link.id}`, [other.id, link.id]);
			return false;
		});
		passed.add(link);
	}
	return [...pairs.values()];
}

/** Ids of marks whose home link leaves the territory of their home. */
export function linksAbroad(input: LensInput, layout: Layout): string[] {
	const sides = new Map(
		layout.territories.map(({ id, path }) => [id, sidesOf(ringsOf(path).flat())])
	);
	return homeLinks(input, layout).flatMap((link) =>
		(sides.get(link.home) ?? []).some((side) => cross(side, link)) ? [link.id] : []
	);
}

/** Ids of territories that are not one simple piece: none, several, or a border that crosses itself. */
export function brokenTerritories(layout: Layout): string[] {
	return layout.territories.flatMap(({ id, path }) => {
		const rings = ringsOf(path);
		return rings.length === 1 && rings.every(isSimple) ? [] : [id];
	});
}

/** Share of the land that lies in more than one territory. */
export function overlapShare(layout: Layout): number {
	const columns = Math.ceil(WORLD.width / GRID);
	const covered = new Uint8Array(columns * Math.ceil(WORLD.height / GRID));
	for (const { path } of layout.territories)
		for (const cell of cellsInside(ringsOf(path).flat(), columns))
			covered[cell] = (covered[cell] ?? 0) + 1;
	const land = covered.filter((count) => count > 0).length;
	return land === 0 ? 0 : covered.filter((count) => count > 1).length / land;
}

/** The cells of the grid whose middle lies in a ring, row by row between the places where the ring crosses the row. */
function* cellsInside(ring: readonly Point[], columns: number): Generator<number> {
	const sides = sidesOf(ring);
	for (let row = 0; row * GRID < WORLD.height; row++) {
		const y = (row + 0.5) * GRID;
		const hits = sides
			.filter(({ a, b }) => a.y > y !== b.y > y)
			.map(({ a, b }) => a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
			.sort((a, b) => a - b);
		for (let hit = 0; hit + 1 < hits.length; hit += 2) {
			const first = Math.max(0, Math.ceil((hits[hit] as number) / GRID - 0.5));
			const last = Math.min(columns - 1, Math.floor((hits[hit + 1] as number) / GRID - 0.5));
			for (let column = first; column <= last; column++) yield row * columns + column;
		}
	}
}
