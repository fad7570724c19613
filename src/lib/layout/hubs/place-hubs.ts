/** Where hubs and names are, and what marks must keep off because of them. */
import { pullInside } from '#lib/layout/geometry/polygon.ts';
import { boxAt, grow, type Rect } from '#lib/layout/geometry/rect.ts';
import { tenth } from '#lib/layout/geometry/round.ts';
import { measure } from '#lib/layout/glyphs/measure.ts';
import { boxBelow } from '#lib/layout/labels/sides.ts';
import { LAPTOP } from '#lib/layout/levels.ts';
import type { MarkObstacles } from '#lib/layout/marks/obstacles.ts';
import type { Plot } from '#lib/layout/plots/plot.ts';
import type { Spacing } from '#lib/layout/plots/spacing.ts';
import { DISC, NAME, PERSON_LABEL } from '#lib/layout/sizes.ts';
import type { LensInput, Point } from '#lib/layout/types.ts';
import { breakLines, nameBox, nameExtent, placeName, type Name } from './names.ts';

export interface HubPlacement {
	/** Centre of each hub, by node id. */
	hubs: ReadonlyMap<string, Point>;
	/** Centre of the hub of each region, by region id. */
	ofRegion: ReadonlyMap<string, Point>;
	/** Name of each region and of the commons, by its id. */
	names: ReadonlyMap<string, Name>;
	/** Boxes of the names at zoom 1, and of the labels of hubs at the scale of a laptop. */
	texts: readonly Rect[];
	obstacles: MarkObstacles;
}

/** Centre of a mark to the centre of a hub. */
const HUB_CLEARANCE = 35;

/** The smallest scale, in px per unit, at which labels of neighbours in the commons do not touch. */
const SMALL = 0.8;

/** Between the label of a hub and the name of the commons below it, in units: enough at SMALL too. */
const NAME_GAP = 14;

/** With more regions than this, hubs lie on two rings in turn, or their names would meet. */
const MANY = 10;

export function placeHubs(
	input: LensInput,
	plots: readonly Plot[],
	spacing: Spacing
): HubPlacement {
	const hubs = new Map<string, Point>();
	const names = new Map<string, Name>();
	const boxes: Rect[] = [];
	const middle = plots.find(({ id }) => id === input.commons?.id);
	const people = middle ? peopleOf(input, middle) : [];
	for (const { id, point, box } of people) {
		hubs.set(id, point);
		boxes.push(box);
	}
	input.regions.forEach(({ id, hub }, index) => {
		const plot = plots.find((one) => one.id === id);
		if (!plot) return;
		const many = input.regions.length > MANY;
		hubs.set(hub, hubPoint(plot, many ? (index % 2 === 0 ? 0.2 : -0.14) : 0));
	});
	// many names in the largest size would drown the map
	const largest = input.regions.length > MANY ? Math.min(18, spacing.name) : spacing.name;
	const discs = [...hubs.values()].map(({ x, y }) => boxAt(x, y, 2 * DISC, 2 * DISC));
	for (const { id, hub, label } of input.regions) {
		const plot = plots.find((one) => one.id === id);
		const point = hubs.get(hub);
		if (!plot || !point) continue;
		const own = boxAt(point.x, point.y, 2 * DISC, 2 * DISC);
		const others = discs.filter(({ x0, y0 }) => x0 !== own.x0 || y0 !== own.y0);
		const name = placeName(label, largest, point, plot.sides, [...boxes, ...others]);
		names.set(id, name);
		boxes.push(nameBox(name));
	}
	if (middle && input.commons)
		names.set(middle.id, commonsName(input.commons.label, middle, boxes));
	const own = middle ? names.get(middle.id) : undefined;
	if (own && own.lines.length > 0) boxes.push(nameBox(own));
	return {
		hubs,
		ofRegion: new Map(input.regions.map(({ id, hub }) => [id, hubs.get(hub)!])),
		names,
		texts: boxes,
		obstacles: {
			hubs: [...hubs.values()].map((point) => ({ ...point, clearance: HUB_CLEARANCE })),
			boxes: spacing.text === null ? [] : boxes.map((box) => grow(box, spacing.text ?? 0))
		}
	};
}

/**
 * The hub of a region: in the middle of its plot, a little down, since its name is above it.
 * @param shift along the petal, as a share of the square root of its area
 */
function hubPoint({ centroid, area, outward, sides }: Plot, shift: number): Point {
	const by = shift * Math.sqrt(area);
	const point = { x: centroid.x + outward.x * by, y: centroid.y + outward.y * by + 12 };
	pullInside(point, sides, DISC + 6);
	return { x: tenth(point.x), y: tenth(point.y) };
}

/** The hubs of the commons: evenly on a ring of its shape, the first at the top, each with its label below. */
function peopleOf({ commons }: LensInput, { polygon, centroid }: Plot) {
	const hubs = commons?.hubs ?? [];
	const reach = (axis: 'x' | 'y') =>
		centroid[axis] - polygon.reduce((least, point) => Math.min(least, point[axis]), Infinity);
	const widths = hubs.map(({ label }) => measure(label, PERSON_LABEL));
	const ring = hubs.map((_, index) => {
		const turn = (2 * Math.PI * index) / hubs.length;
		return { x: Math.sin(turn), y: -Math.cos(turn) };
	});
	// the labels of two at one height must not meet
	const needed = ring.map((at, index) => {
		const next = (index + 1) % ring.length;
		const level = Math.abs(at.y - ring[next]!.y) < 0.1;
		const space = ((widths[index]! + widths[next]!) / 2 + 6) / SMALL;
		return level && ring.length > 1 ? space / Math.max(0.1, Math.abs(at.x - ring[next]!.x)) : 0;
	});
	const rx = Math.min(reach('x') * 0.8, Math.max(reach('x') * 0.6, ...needed));
	const ry = reach('y') * 0.58;
	return hubs.map(({ id }, index) => {
		const alone = hubs.length === 1 ? 0 : 1;
		const x = tenth(centroid.x + alone * rx * ring[index]!.x);
		const y = tenth(centroid.y + alone * ry * ring[index]!.y - 8);
		const box = boxBelow({ x, y }, widths[index]! / LAPTOP, {
			line: PERSON_LABEL.line / LAPTOP,
			gap: PERSON_LABEL.gap / LAPTOP
		});
		return { id, point: { x, y }, box };
	});
}

/** The commons' own name: in its middle, among its hubs. */
function commonsName(label: string, { centroid }: Plot, taken: readonly Rect[]): Name {
	for (const size of [NAME.size, 18, 15]) {
		for (const longest of [1000, 0]) {
			const lines = breakLines(label, size, longest);
			const { width, height } = nameExtent(lines, size);
			for (const by of [0, 14, -14, 28, -28]) {
				const box = boxAt(centroid.x, centroid.y + by, width, height);
				const free = taken.every(
					(other) =>
						other.x0 > box.x1 + 4 ||
						other.x1 < box.x0 - 4 ||
						other.y0 > box.y1 + 30 ||
						other.y1 < box.y0 - NAME_GAP
				);
				if (free) return { x: tenth(centroid.x), y: tenth(centroid.y + by), lines, size };
			}
		}
	}
	return { x: tenth(centroid.x), y: tenth(centroid.y), lines: [], size: NAME.size };
}
