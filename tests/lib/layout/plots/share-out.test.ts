/** How the paper is shared out: convex plots, in ring order, sized by the homes. */
import { describe, expect, test } from 'vitest';
import { SPACINGS } from '#lib/layout/plots/spacing.ts';
import { depth } from '#lib/layout/geometry/polygon.ts';
import { widths } from '#lib/layout/plots/ring.ts';
import { shareOut } from '#lib/layout/plots/share-out.ts';
import type { LensInput } from '#lib/layout/types.ts';
import { lensFacets, lensOf, shippedLens } from '../../../fixtures/lens-inputs.ts';

const share = (input: LensInput) => shareOut(input, SPACINGS[0]!).plots;

describe.each(lensFacets)('plots of lens %s', (lens) => {
	const input = shippedLens(lens);
	const plots = share(input);

	test('are convex', () => {
		for (const { polygon, sides } of plots)
			for (const corner of polygon) expect(depth(corner, sides)).toBeGreaterThan(-0.01);
	});

	test('do not overlap', () => {
		for (const one of plots)
			for (const other of plots)
				if (one !== other) expect(depth(one.centroid, other.sides)).toBeLessThan(0);
	});

	test('follow each other clockwise from the top', () => {
		const ring = plots.slice(0, input.regions.length);
		const turns = ring.map(
			({ outward: { x, y } }) => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI)
		);
		expect(turns[0]).toBeCloseTo(0);
		expect(turns).toEqual([...turns].sort((a, b) => a - b));
	});
});

test('the width of a petal is the square root of its homes', () => {
	const input = shippedLens('stage');
	const homes = (id: string) => input.marks.filter(({ home }) => home === id).length;
	const petals = share(input).slice(0, -1);
	const all = widths(input.regions.map(({ id }) => Math.sqrt(homes(id))));
	// the middle of a petal lies half its own width and half of the first's further on than the sum of those between
	let turn = -all[0]! / 2;
	petals.forEach(({ outward: { x, y } }, index) => {
		const middle = turn + all[index]! / 2;
		turn += all[index]!;
		// unit space is stretched by the land: compare directions there
		expect(x / 442 / Math.hypot(x / 442, y / 408)).toBeCloseTo(Math.sin(middle), 5);
	});
});

test('widths fill the circle and none is too wide to be convex', () => {
	for (const weights of [
		[1, 1, 1],
		[100, 1, 1],
		[50, 50, 1],
		[1, 2, 3, 4, 5]
	]) {
		const all = widths(weights);
		expect(all.reduce((a, b) => a + b)).toBeCloseTo(2 * Math.PI);
		expect(Math.max(...all)).toBeLessThan(Math.PI);
	}
});

test('a crowded map uses more of the paper than the shipped one', () => {
	const area = (input: LensInput) => share(input).reduce((sum, plot) => sum + plot.area, 0);
	expect(area(lensOf('stage', 800))).toBeGreaterThan(1.2 * area(shippedLens('stage')));
});
