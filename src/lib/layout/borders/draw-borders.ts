/** Territories and coast, from where hubs and marks are. */
import { clip, clipAll, hull } from '#lib/layout/geometry/polygon.ts';
import { edgesOf, star } from '#lib/layout/geometry/segments.ts';
import type { Plot } from '#lib/layout/plots/plot.ts';
import { WORLD, type Point } from '#lib/layout/types.ts';
import { traceArcs, type Arc } from './arcs.ts';
import { curveThrough, reverse, ringPath, type Curve } from './curve.ts';
import { rasterise, SEA, type Core } from './grid.ts';
import { joinPieces } from './pieces.ts';
import { resample, smooth } from './smooth.ts';

/** From the side of a plot to the hull of its region, in units. */
const INSET = 13;

/** Share of a plot, from its inner end, that is land even without marks: else the petals of a thin map would not join. */
const ALWAYS_LAND = 0.5;

export interface Borders {
	/** Path data by id of the plot. */
	paths: ReadonlyMap<string, string>;
	coast: string;
}

/** Where the hub and the marks of a region are. */
export interface Members {
	/** Absent for the commons, whose marks have no home link. */
	hub?: Point | undefined;
	points: readonly Point[];
}

/** @param members by id of the plot */
export function drawBorders(
	plots: readonly Plot[],
	members: ReadonlyMap<string, Members>
): Borders {
	const cores = plots.map((plot) => coreOf(plot, members.get(plot.id) ?? { points: [] }));
	const grid = rasterise(cores, WORLD.width, WORLD.height);
	joinPieces(grid);
	const skeletons = cores.map(({ skeleton }) => skeleton);
	const arcs = traceArcs(grid).map((arc) => ({
		...arc,
		curve: curveThrough(resample(smooth(arc, skeletons)))
	}));
	return {
		paths: new Map(plots.map(({ id }, index) => [id, borderPath(arcs, index)])),
		coast: borderPath(arcs, SEA)
	};
}

/** The land of a region covers its hub and marks, and the inner part of its plot in any case. */
function coreOf({ polygon, sides, outward, centroid }: Plot, { hub, points }: Members): Core {
	const inner = clipAll(
		polygon,
		sides.map(({ nx, ny, d }) => ({ nx, ny, d: d - INSET }))
	);
	if (!hub) {
		const own = hull(points.length > 0 ? points : [centroid]);
		return { hull: hull([...inner, ...points]), skeleton: edgesOf(own) };
	}
	const reach = inner.map((at) => at.x * outward.x + at.y * outward.y);
	const limit = Math.min(...reach) * (1 - ALWAYS_LAND) + Math.max(...reach) * ALWAYS_LAND;
	const always = clip(inner, { nx: outward.x, ny: outward.y, d: limit });
	return { hull: hull([...always, hub, ...points]), skeleton: star(hub, points) };
}

/** The rings round an owner, as path data. */
function borderPath(arcs: readonly (Arc & { curve: Curve })[], owner: number): string {
	const open = arcs.flatMap(({ left, right, curve }) =>
		left === owner ? [curve] : right === owner ? [reverse(curve)] : []
	);
	const key = (point: Point | undefined) => `${point?.x} ${point?.y}`;
	const starts = Map.groupBy(open, ({ points }) => key(points[0]));
	const taken = new Set<Curve>();
	return open
		.map((first) => {
			const ring: Curve[] = [];
			for (let next: Curve | undefined = first; next && !taken.has(next);) {
				taken.add(next);
				ring.push(next);
				next = starts.get(key(next.points.at(-1)))?.find((curve) => !taken.has(curve));
			}
			return ringPath(ring);
		})
		.join('');
}
