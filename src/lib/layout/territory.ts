/** Territories and coast, worked out from where hubs and marks stand. */
import { traceArcs, type Arc } from './arcs.ts';
import { curveThrough, reverse, ringPath, type Curve } from './curve.ts';
import { rasterise, SEA, type Core } from './field.ts';
import { joinPieces } from './pieces.ts';
import { clip, hull } from './polygon.ts';
import type { Plot } from './plot.ts';
import { outlineOf, star } from './skeleton.ts';
import { resample, smooth } from './smooth.ts';
import { WORLD, type Point } from './types.ts';

/** From the side of a plot to the ground inside it, in units. */
const INSET = 13;

/** Of a plot: its inner part is land even where no mark stands, or the petals of a thin map would not join. */
const ALWAYS_LAND = 0.5;

export interface Borders {
	/** Path data by id of the plot. */
	paths: ReadonlyMap<string, string>;
	coast: string;
}

/** What stands on a plot. */
export interface Standing {
	/** Absent for the commons, whose marks have no link home. */
	hub?: Point | undefined;
	points: readonly Point[];
}

/** @param standing by id of the plot */
export function drawBorders(
	plots: readonly Plot[],
	standing: ReadonlyMap<string, Standing>
): Borders {
	const cores = plots.map((plot) => coreOf(plot, standing.get(plot.id) ?? { points: [] }));
	const grid = rasterise(cores, WORLD.width, WORLD.height);
	joinPieces(grid);
	const skeletons = cores.map(({ skeleton }) => skeleton);
	const arcs = traceArcs(grid).map((arc) => ({
		...arc,
		curve: curveThrough(resample(smooth(arc, skeletons)))
	}));
	return {
		paths: new Map(plots.map(({ id }, index) => [id, outline(arcs, index)])),
		coast: outline(arcs, SEA)
	};
}

/** Land round all that stands on a plot, and on its inner part in any case. */
function coreOf(plot: Plot, { hub, points }: Standing): Core {
	const inner = plot.sides.reduce<Point[]>(
		(rest, { nx, ny, d }) => clip(rest, { nx, ny, d: d - INSET }),
		[...plot.polygon]
	);
	if (!hub) {
		const own = hull(points.length > 0 ? points : [plot.centroid]);
		return { ground: hull([...inner, ...points]), skeleton: outlineOf(own) };
	}
	const { outward } = plot;
	const far = inner.map((at) => at.x * outward.x + at.y * outward.y);
	const limit = Math.min(...far) * (1 - ALWAYS_LAND) + Math.max(...far) * ALWAYS_LAND;
	const always = clip(inner, { nx: outward.x, ny: outward.y, d: limit });
	return { ground: hull([...always, hub, ...points]), skeleton: star(hub, points) };
}

/** The rings round an owner, as path data. */
function outline(arcs: readonly (Arc & { curve: Curve })[], owner: number): string {
	const open = arcs.flatMap(({ left, right, curve }) =>
		left === owner ? [curve] : right === owner ? [reverse(curve)] : []
	);
	const starts = new Map<string, Curve[]>();
	const key = (point: Point | undefined) => `${point?.x} ${point?.y}`;
	for (const curve of open) {
		const from = key(curve.points[0]);
		starts.set(from, [...(starts.get(from) ?? []), curve]);
	}
	const paths: string[] = [];
	const taken = new Set<Curve>();
	for (const first of open) {
		const ring: Curve[] = [];
		for (let next: Curve | undefined = first; next && !taken.has(next);) {
			taken.add(next);
			ring.push(next);
			next = starts.get(key(next.points.at(-1)))?.find((curve) => !taken.has(curve));
		}
		if (ring.length > 0) paths.push(ringPath(ring));
	}
	return paths.join('');
}
