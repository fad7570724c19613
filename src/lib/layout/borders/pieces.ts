/** One piece each: lakes are filled, islands given to a neighbour, and corners that touch only diagonally opened. */
import { SEA, type Grid } from './grid.ts';

/** Changes the owners of a grid so that each region is one piece without holes, as long as the cores are. */
export function joinPieces(grid: Grid): void {
	// filling may make a new corner and opening one a new island: the second round finds nothing on real maps
	for (let round = 0; round < 4; round++) {
		const changed = keepLargest(grid);
		if (!openCorners(grid) && !changed) return;
	}
}

/** Connected cells of one owner. */
function components({ owners, columns }: Grid): { owner: number; cells: number[] }[] {
	const seen = new Uint8Array(owners.length);
	const found: { owner: number; cells: number[] }[] = [];
	for (let start = 0; start < owners.length; start++) {
		if (seen[start]) continue;
		const owner = owners[start]!;
		const cells = [start];
		seen[start] = 1;
		for (let next = 0; next < cells.length; next++) {
			for (const other of neighbours(cells[next]!, columns, owners.length)) {
				if (seen[other] || owners[other] !== owner) continue;
				seen[other] = 1;
				cells.push(other);
			}
		}
		found.push({ owner, cells });
	}
	return found;
}

function neighbours(cell: number, columns: number, count: number): number[] {
	const column = cell % columns;
	const found = [];
	if (column > 0) found.push(cell - 1);
	if (column < columns - 1) found.push(cell + 1);
	if (cell >= columns) found.push(cell - columns);
	if (cell + columns < count) found.push(cell + columns);
	return found;
}

/** Leaves the largest piece of each owner, the sea included, and gives the others to those around them. */
function keepLargest(grid: Grid): boolean {
	const { owners, columns } = grid;
	const largest = new Map<number, number>();
	const all = components(grid);
	for (const { owner, cells } of all)
		largest.set(owner, Math.max(largest.get(owner) ?? 0, cells.length));
	const kept = new Set<number>();
	let changed = false;
	for (const { owner, cells } of all) {
		if (cells.length === largest.get(owner) && !kept.has(owner)) {
			kept.add(owner);
			continue;
		}
		changed = true;
		const around = new Map<number, number>();
		for (const cell of cells)
			for (const other of neighbours(cell, columns, owners.length)) {
				const who = owners[other]!;
				// a lake becomes land; a scrap of land may also sink
				if (who !== owner && !(owner !== SEA && who === SEA))
					around.set(who, (around.get(who) ?? 0) + 1);
			}
		const [heir] = [...around].sort(([a, m], [b, n]) => n - m || a - b);
		for (const cell of cells) owners[cell] = heir ? heir[0] : SEA;
	}
	return changed;
}

/** Where two cells of one owner touch at a corner only, a third is added, or a border would cross itself. */
function openCorners({ owners, columns, rows }: Grid): boolean {
	let changed = false;
	for (let row = 0; row + 1 < rows; row++) {
		for (let column = 0; column + 1 < columns; column++) {
			const a = row * columns + column;
			const [p, q, r, s] = [
				owners[a]!,
				owners[a + 1]!,
				owners[a + columns]!,
				owners[a + columns + 1]!
			];
			if (p === s && p !== q && p !== r) owners[p === SEA ? a : a + 1] = p === SEA ? q : p;
			else if (q === r && q !== p && q !== s) owners[q === SEA ? a + 1 : a] = q === SEA ? p : q;
			else continue;
			changed = true;
		}
	}
	return changed;
}
