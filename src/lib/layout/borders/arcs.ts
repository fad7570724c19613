/**
 * Borders as arcs, each drawn once and shared by the two sides (as in TopoJSON): what neighbours share can neither gape
 * nor overlap, however it is smoothed.
 */
import type { Point } from '#lib/layout/types.ts';
import { SEA, type Grid } from './grid.ts';

export interface Arc {
	/** Corner points of cells, in units; first and last are the same in a loop that meets no other arc. */
	points: Point[];
	left: number;
	right: number;
}

/** Unit steps on the corners of the grid: east, south, west, north. */
const STEPS = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1]
] as const;

export function traceArcs(grid: Grid): Arc[] {
	const { columns, rows, step } = grid;
	const owner = (column: number, row: number) =>
		column < 0 || row < 0 || column >= columns || row >= rows
			? SEA
			: grid.owners[row * columns + column]!;
	/** Owners left and right of the edge that leaves a corner in a direction. */
	const sides = (x: number, y: number, way: number): [number, number] => {
		if (way === 0) return [owner(x, y - 1), owner(x, y)];
		if (way === 1) return [owner(x, y), owner(x - 1, y)];
		if (way === 2) return [owner(x - 1, y), owner(x - 1, y - 1)];
		return [owner(x - 1, y - 1), owner(x, y - 1)];
	};
	const ways = (x: number, y: number) =>
		[0, 1, 2, 3].filter((way) => {
			const [left, right] = sides(x, y, way);
			return left !== right;
		});
	const used = new Set<number>();
	const edge = (x: number, y: number, way: number) => {
		// the same number for both directions of an edge
		const [ex, ey] = way === 2 ? [x - 1, y] : way === 3 ? [x, y - 1] : [x, y];
		return (ey * (columns + 2) + ex) * 2 + (way % 2);
	};
	const follow = (x: number, y: number, way: number): Arc => {
		const [left, right] = sides(x, y, way);
		const points: Point[] = [{ x: x * step, y: y * step }];
		const [startX, startY] = [x, y];
		let heading = way;
		for (;;) {
			used.add(edge(x, y, heading));
			x += STEPS[heading]![0];
			y += STEPS[heading]![1];
			points.push({ x: x * step, y: y * step });
			const next = ways(x, y);
			if (next.length !== 2 || (x === startX && y === startY)) return { points, left, right };
			heading = next.find((one) => one !== (heading + 2) % 4)!;
		}
	};
	const arcs: Arc[] = [];
	const start = (wanted: (count: number) => boolean) => {
		for (let y = 0; y <= rows; y++)
			for (let x = 0; x <= columns; x++) {
				const out = ways(x, y);
				if (!wanted(out.length)) continue;
				for (const way of out) if (!used.has(edge(x, y, way))) arcs.push(follow(x, y, way));
			}
	};
	// first from where three or more meet, then the loops that are left
	start((count) => count > 2);
	start((count) => count === 2);
	return arcs;
}
