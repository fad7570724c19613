/** The numbers that the map promises, counted on the finished layout: for each lens, on the shipped data and on other sizes. */
import { describe, expect, test } from 'vitest';
import { layoutLens } from '#lib/layout/lens.ts';
import { LEVELS } from '#lib/layout/levels.ts';
import { mapFaults, pieces } from './quality/land.ts';
import { closePairs, crossings, linksAstray, strays } from './quality/places.ts';
import { labelFaults, nameFaults, shown, type Texts } from './quality/texts.ts';
import { MIN_DISTANCE, WORLD, type Layout, type LensInput } from '#lib/layout/types.ts';
import { lensFacets, lensOf, shippedLens, shuffled } from '../../fixtures/lens-inputs.ts';

/** Characters of path data for all territories of a lens, before compression. */
const PATH_BUDGET = 14_000;

/** Index of the level at which the map shows at rest on a wide screen, and on a laptop. */
const REST = LEVELS.indexOf(1);
const LAPTOP = REST - 1;

const textsOf = (input: LensInput): Texts => ({
	marks: input.marks.map(({ id }) => id),
	hubs: input.regions.map(({ hub }) => hub),
	people: (input.commons?.hubs ?? []).map(({ id }) => id)
});

const sizes = [undefined, 120, 400, 800] as const;
const cases = lensFacets.flatMap((lens) => sizes.map((size) => ({ lens, size })));

describe.each(cases)('lens $lens, $size marks', ({ lens, size }) => {
	const input = size === undefined ? shippedLens(lens) : lensOf(lens, size);
	const layout = layoutLens(input);
	const texts = textsOf(input);

	test('every node has a place on the paper, to a tenth of a unit', () => {
		expect(Object.keys(layout.positions).sort()).toEqual(
			[...texts.marks, ...texts.hubs, ...texts.people].sort()
		);
		const off = Object.values(layout.positions).filter(
			({ x, y }) =>
				!(x > 6 && x < WORLD.width - 6 && y > 6 && y < WORLD.height - 6) ||
				Math.round(x * 10) / 10 !== x ||
				Math.round(y * 10) / 10 !== y
		);
		expect(off).toEqual([]);
	});

	test('no two marks are closer than the least distance', () => {
		expect(closePairs(layout, texts.marks, MIN_DISTANCE)).toEqual([]);
	});

	test('marks keep off hubs', () => {
		const hubs = new Set([...texts.hubs, ...texts.people]);
		const pairs = closePairs(layout, [...texts.marks, ...hubs], 34);
		expect(pairs.filter(({ a, b }) => hubs.has(a) !== hubs.has(b))).toEqual([]);
	});

	test('every mark lies well inside the territory of its home, and so does its link', () => {
		expect(strays(layout, input.marks, 8)).toEqual([]);
		expect(linksAstray(layout, input)).toEqual([]);
	});

	test('no home links cross', () => {
		expect(crossings(layout, input)).toBe(0);
	});

	test('every territory is one piece without holes; together they are the land, without gaps or overlap', () => {
		expect(Object.values(pieces(layout))).toEqual(layout.territories.map(() => 1));
		expect(layout.territories.map(({ id }) => id)).toEqual([
			...input.regions.map(({ id }) => id),
			...(input.commons ? [input.commons.id] : [])
		]);
		const { overlap, gap } = mapFaults(layout);
		// where three borders meet, probes may fall on the wrong side by the width of a rounding
		expect(overlap).toBeLessThan(0.0005);
		expect(gap).toBeLessThan(0.0005);
	});

	test('the paths are small', () => {
		const bytes = layout.territories.reduce((sum, { path }) => sum + path.length, 0);
		expect(bytes).toBeLessThan(PATH_BUDGET);
	});

	test('labels overlap nothing at any level', () => {
		expect(LEVELS.flatMap((_, level) => labelFaults(layout, texts, level))).toEqual([]);
	});

	test('names of territories are clear of each other and of hubs', () => {
		expect(nameFaults(layout, input)).toEqual([]);
	});

	test('close by, nearly every mark is named', () => {
		expect(shown(layout, texts, LEVELS.length - 1).length).toBeGreaterThan(
			input.marks.length * 0.95
		);
	});
});

describe('the shipped map at rest', () => {
	const input = shippedLens('stage');
	const layout = layoutLens(input);
	const texts = textsOf(input);

	test('names at least 70 resources, and 60 on a laptop', () => {
		expect(shown(layout, texts, REST).length).toBeGreaterThanOrEqual(70);
		expect(shown(layout, texts, LAPTOP).length).toBeGreaterThanOrEqual(60);
	});

	test('names every hub of the commons, on a laptop too', () => {
		const named = layout.labels.filter(({ level }) => level <= LAPTOP).map(({ id }) => id);
		expect(named).toEqual(expect.arrayContaining([...texts.people]));
	});

	test('uses the paper: the land is wide and high', () => {
		const xs = Object.values(layout.positions).map(({ x }) => x);
		const ys = Object.values(layout.positions).map(({ y }) => y);
		expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(800);
		expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(740);
	});

	test('is the same to the last byte, in whatever order the marks come', () => {
		const bytes = (one: Layout) => JSON.stringify(one);
		expect(bytes(layoutLens(input))).toBe(bytes(layout));
		expect(bytes(layoutLens({ ...input, marks: shuffled(input.marks) }))).toBe(bytes(layout));
	}, 30_000);

	test('does not touch its input', () => {
		const copy = structuredClone(input);
		layoutLens(input);
		expect(input).toEqual(copy);
	}, 30_000);
});
