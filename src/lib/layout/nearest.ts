/** For each cell of a grid the nearest of many points, in two sweeps (Danielsson 1980): the cost does not grow with the points. */

/** @param seeds index of a point for each cell that holds one, else -1; filled in place with the nearest for all cells */
export function spreadNearest(
	seeds: Int32Array,
	points: readonly { readonly x: number; readonly y: number }[],
	columns: number,
	step: number
): void {
	const rows = seeds.length / columns;
	const square = (cell: number, seed: number) => {
		const point = points[seed]!;
		const dx = ((cell % columns) + 0.5) * step - point.x;
		const dy = (Math.floor(cell / columns) + 0.5) * step - point.y;
		return dx * dx + dy * dy;
	};
	const learn = (cell: number, row: number, column: number) => {
		if (row < 0 || column < 0 || row >= rows || column >= columns) return;
		const seed = seeds[row * columns + column]!;
		const own = seeds[cell]!;
		if (seed < 0 || seed === own) return;
		if (own < 0 || square(cell, seed) < square(cell, own)) seeds[cell] = seed;
	};
	const sweep = (row: number, from: -1 | 1) => {
		for (let column = 0; column < columns; column++) {
			const cell = row * columns + column;
			learn(cell, row + from, column - 1);
			learn(cell, row + from, column);
			learn(cell, row + from, column + 1);
			learn(cell, row, column - 1);
		}
		for (let column = columns - 1; column >= 0; column--)
			learn(row * columns + column, row, column + 1);
	};
	for (let row = 0; row < rows; row++) sweep(row, -1);
	for (let row = rows - 1; row >= 0; row--) sweep(row, 1);
}
