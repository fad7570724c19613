/** From cells to borders: pieces joined, arcs shared, curves that read the same both ways. */
import { describe, expect, test } from 'vitest';
import { traceArcs } from '#lib/layout/borders/arcs.ts';
import { curveThrough, reverse, ringPath } from '#lib/layout/borders/curve.ts';
import { rasterise, SEA, type Grid } from '#lib/layout/borders/grid.ts';
import { ringsOf } from '#lib/layout/borders/read-path.ts';
import { joinPieces } from '#lib/layout/borders/pieces.ts';
import { hull } from '#lib/layout/geometry/polygon.ts';
import { edgesOf, nearestOn, star } from '#lib/layout/geometry/segments.ts';

/** A grid drawn in letters: a dot is sea, a and b are regions. */
function gridOf(...rows: string[]): Grid {
	const owners = Int16Array.from(rows.join(''), (letter) =>
		letter === '.' ? SEA : letter.charCodeAt(0) - 97
	);
	return { owners, columns: rows[0]!.length, rows: rows.length, step: 1 };
}

function lettersOf({ owners, columns }: Grid): string[] {
	const letters = [...owners].map((owner) =>
		owner === SEA ? '.' : String.fromCharCode(97 + owner)
	);
	return letters.join('').match(new RegExp(`.{${columns}}`, 'g')) ?? [];
}

describe('pieces', () => {
	test('a lake is filled by its neighbour', () => {
		const grid = gridOf('......', '.aaaa.', '.a..a.', '.aaaa.', '......');
		joinPieces(grid);
		expect(lettersOf(grid)).toEqual(['......', '.aaaa.', '.aaaa.', '.aaaa.', '......']);
	});

	test('an island within another region becomes part of it', () => {
		const grid = gridOf('.......', '.aabbb.', '.aabab.', '.aabbb.', '.......');
		joinPieces(grid);
		expect(lettersOf(grid)).toEqual(['.......', '.aabbb.', '.aabbb.', '.aabbb.', '.......']);
	});

	test('cells that touch at a corner only are joined', () => {
		const grid = gridOf('......', '.aa...', '.aaa..', '...aa.', '...aa.', '......');
		joinPieces(grid);
		const arcs = traceArcs(grid);
		expect(arcs).toHaveLength(1);
	});
});

describe('arcs', () => {
	const grid = gridOf('......', '.aabb.', '.aabb.', '......');

	test('each border is traced once, with its two sides', () => {
		const arcs = traceArcs(grid);
		const between = arcs.map(({ left, right }) => [left, right].sort().join(' ')).sort();
		expect(between).toEqual(['-1 0', '-1 1', '0 1']);
	});

	test('all edges of the grid between two owners are on an arc', () => {
		const length = traceArcs(grid).reduce((sum, { points }) => sum + points.length - 1, 0);
		expect(length).toBe(6 + 6 + 2);
	});
});

describe('curves', () => {
	const points = [
		{ x: 0, y: 0 },
		{ x: 10.04, y: 3.33 },
		{ x: 21.7, y: -2.25 },
		{ x: 30, y: 8 }
	];
	const curve = curveThrough(points);

	test('read backwards are the same curve', () => {
		const there = ringsOf(ringPath([curve]))[0]!;
		const back = ringsOf(ringPath([reverse(curve)]))[0]!.toReversed();
		there.forEach((point, index) => {
			expect(back[index]!.x).toBeCloseTo(point.x, 9);
			expect(back[index]!.y).toBeCloseTo(point.y, 9);
		});
	});

	test('go through their points', () => {
		const [ring = []] = ringsOf(ringPath([curve]));
		for (const { x, y } of curve.points)
			expect(Math.min(...ring.map((point) => Math.hypot(point.x - x, point.y - y)))).toBeLessThan(
				1e-9
			);
	});

	test('are written without a character too many', () => {
		expect(ringPath([curve])).toMatch(/^M0 0c[^ ]/);
		expect(ringPath([curve])).not.toMatch(/ -|\b0\.|\.0\b|-0(?!\.)/);
	});
});

test('a cell of land belongs to the region whose skeleton is nearest', () => {
	const square = (x: number, y: number) => [
		{ x, y },
		{ x: x + 60, y },
		{ x: x + 60, y: y + 60 },
		{ x, y: y + 60 }
	];
	const skeletons = [edgesOf(square(80, 80)), star({ x: 220, y: 110 }, square(190, 80))];
	const grid = rasterise(
		skeletons.map((skeleton) => ({ skeleton, hull: hull(skeleton.flat()) })),
		400,
		240
	);
	grid.owners.forEach((owner, cell) => {
		if (owner === SEA) return;
		const x = ((cell % grid.columns) + 0.5) * grid.step;
		const y = (Math.floor(cell / grid.columns) + 0.5) * grid.step;
		const away = skeletons.map((skeleton) => nearestOn({ x, y }, skeleton).distance);
		// sampled points stand for the lines between them
		expect(away[owner]).toBeLessThan(Math.min(...away) + 1);
	});
	expect(new Set(grid.owners)).toEqual(new Set([SEA, 0, 1]));
});
