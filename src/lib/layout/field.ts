/** Density on a grid: how much of a territory lies at each place. Sums of Gaussians, cut off at three widths. */
import { WORLD, type Point } from './types.ts';

/** Side of a cell, and sea round the world, in world units. */
const CELL = 4;
const PAD = 40;

export const COLUMNS = Math.ceil((WORLD.width + 2 * PAD) / CELL);
export const ROWS = Math.ceil((WORLD.height + 2 * PAD) / CELL);

/** One value a cell, row by row. */
export type Field = Float64Array;

export const emptyField = (): Field => new Float64Array(COLUMNS * ROWS);

/** Adds a Gaussian of a width (world units) and a height. */
export function splat(field: Field, { x, y }: Point, width: number, height: number): void {
	const column = (x + PAD) / CELL - 0.5;
	const row = (y + PAD) / CELL - 0.5;
	const sigma = width / CELL;
	const reach = 3 * sigma;
	const first = {
		x: Math.max(0, Math.ceil(column - reach)),
		y: Math.max(0, Math.ceil(row - reach))
	};
	const last = {
		x: Math.min(COLUMNS - 1, Math.floor(column + reach)),
		y: Math.min(ROWS - 1, Math.floor(row + reach))
	};
	const narrow = -1 / (2 * sigma * sigma);
	// a Gaussian is the product of its two sides: one exponential a column and a row, not one a cell
	const across: number[] = [];
	for (let at = first.x; at <= last.x; at++) across.push(Math.exp(narrow * (at - column) ** 2));
	for (let line = first.y; line <= last.y; line++) {
		const share = height * Math.exp(narrow * (line - row) ** 2);
		for (let at = first.x; at <= last.x; at++) {
			const cell = line * COLUMNS + at;
			field[cell] = (field[cell] ?? 0) + share * (across[at - first.x] ?? 0);
		}
	}
}

/** From a point of the grid, as contours give it, to the world. */
export function fromGrid(column: number, row: number): Point {
	return { x: column * CELL - PAD, y: row * CELL - PAD };
}

/** Raises every low place that no water reaches from the edge just over the level of the sea: no lakes. */
export function fillLakes(field: Field, sea: number): void {
	const wet = new Uint8Array(field.length);
	const border = [0];
	wet[0] = 1;
	for (let cell = border.pop(); cell !== undefined; cell = border.pop()) {
		const column = cell % COLUMNS;
		for (const next of [
			column > 0 ? cell - 1 : -1,
			column < COLUMNS - 1 ? cell + 1 : -1,
			cell - COLUMNS,
			cell + COLUMNS
		]) {
			if (next < 0 || next >= field.length || wet[next] || (field[next] ?? 0) >= sea) continue;
			wet[next] = 1;
			border.push(next);
		}
	}
	for (let cell = 0; cell < field.length; cell++)
		if (!wet[cell] && (field[cell] ?? 0) < sea) field[cell] = sea * 1.05;
}
