/** Maps that nobody has made yet: any number of regions, any mix of homes, any text. What must hold, holds for all of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLens } from '#lib/layout/lens.ts';
import { LEVELS } from '#lib/layout/levels.ts';
import { mapFaults, pieces } from './quality/land.ts';
import { closePairs, crossings, linksAstray, strays } from './quality/places.ts';
import { labelFaults } from './quality/texts.ts';
import { MIN_DISTANCE, WORLD, type LensInput } from '#lib/layout/types.ts';
import { shuffled } from '../../fixtures/lens-inputs.ts';

const text = fc.oneof(
	fc.string({ maxLength: 28 }),
	fc.string({ unit: 'grapheme', maxLength: 28 }),
	fc.constantFrom('', ' ', 'Wales & <b>', 'Ünïcödé', '共同研究', '👩🏽‍⚕️ together', 'a'.repeat(28))
);

/** A map with some regions; marks live where the numbers say, the last region being the commons if there is one. */
const anyMap = fc
	.record({
		labels: fc.array(text, { maxLength: 20 }),
		people: fc.option(fc.array(text, { maxLength: 7 })),
		homes: fc.array(fc.tuple(fc.nat(), fc.nat(), text, fc.nat(50)), { maxLength: 140 })
	})
	.map(({ labels, people, homes }): LensInput => {
		const regions = labels.map((label, index) => ({
			id: `r${index}`,
			hub: `term:r${index}`,
			label
		}));
		const ids = [...regions.map(({ id }) => id), ...(people ? ['commons'] : [])];
		return {
			regions,
			...(people && {
				commons: {
					id: 'commons',
					label: 'Useful throughout',
					hubs: people.map((label, index) => ({ id: `person:${index}`, label }))
				}
			}),
			marks: homes.flatMap(([home, other, label, priority], index) => {
				const id = ids[home % ids.length];
				const lean = ids[other % ids.length];
				if (id === undefined || lean === undefined) return [];
				return [{ id: `m${index}`, label, home: id, regions: [id, lean], priority }];
			})
		};
	});

/** All that is wrong with a layout, in words. */
function faults(input: LensInput): string[] {
	const layout = layoutLens(input);
	const marks = input.marks.map(({ id }) => id);
	const hubs = input.regions.map(({ hub }) => hub);
	const people = (input.commons?.hubs ?? []).map(({ id }) => id);
	const found: string[] = [];
	const say = (what: string, wrong: unknown) => {
		const fine = Array.isArray(wrong) ? wrong.length === 0 : !wrong;
		if (!fine) found.push(`${what}: ${JSON.stringify(wrong)}`);
	};
	const places = Object.entries(layout.positions);
	say('nodes without a place', places.length - marks.length - hubs.length - people.length);
	say(
		'off the paper',
		places.filter(([, { x, y }]) => !(x > 0 && x < WORLD.width && y > 0 && y < WORLD.height))
	);
	say('close', closePairs(layout, marks, MIN_DISTANCE));
	say('strays', strays(layout, input.marks, 8));
	say('links astray', linksAstray(layout, input));
	say('crossings', crossings(layout, input));
	say(
		'not one piece',
		Object.entries(pieces(layout)).filter(([, count]) => count !== 1)
	);
	if (layout.coast !== '') {
		const { overlap, gap } = mapFaults(layout);
		say('overlap', overlap > 0.001 && overlap);
		say('gap', gap > 0.001 && gap);
	}
	const texts = { marks, hubs, people };
	for (const [level] of LEVELS.entries())
		say(`labels at ${level}`, labelFaults(layout, texts, level));
	say('not numbers', /NaN|Infinity|null/.test(JSON.stringify(layout.positions) + layout.coast));
	return found;
}

test('any map keeps the rules', () => {
	fc.assert(
		fc.property(anyMap, (input) => {
			expect(faults(input)).toEqual([]);
		}),
		{ seed: 20200210, numRuns: 40 }
	);
}, 120_000);

test('the order of the marks does not matter', () => {
	fc.assert(
		fc.property(
			anyMap,
			fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
			(input, seed) => {
				const other = { ...input, marks: shuffled(input.marks, seed) };
				expect(JSON.stringify(layoutLens(other))).toBe(JSON.stringify(layoutLens(input)));
			}
		),
		{ seed: 20200210, numRuns: 8 }
	);
}, 120_000);

const regionsOf = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		id: `r${index}`,
		hub: `term:r${index}`,
		label: `Region ${index}`
	}));
const marksOf = (count: number, regions: number) =>
	Array.from({ length: count }, (_, index) => ({
		id: `m${index}`,
		label: `Mark ${index}`,
		home: `r${index % regions}`,
		regions: [`r${index % regions}`],
		priority: 0
	}));

describe('small and odd maps', () => {
	test.each([
		['no region, no mark', { regions: [], marks: [] }],
		['one region, no mark', { regions: regionsOf(1), marks: [] }],
		['one region, one mark', { regions: regionsOf(1), marks: marksOf(1, 1) }],
		['two regions', { regions: regionsOf(2), marks: marksOf(30, 2) }],
		['nine empty regions', { regions: regionsOf(9), marks: [] }],
		['all in one of nine', { regions: regionsOf(9), marks: marksOf(150, 1) }],
		['twenty regions', { regions: regionsOf(20), marks: marksOf(200, 20) }],
		[
			'eighteen regions, of 1 to 35 marks',
			{
				regions: regionsOf(18),
				// the number of marks of a region grows with its own
				marks: marksOf(324, 324).map((mark, index) => ({
					...mark,
					home: `r${Math.floor(Math.sqrt(index))}`,
					regions: []
				}))
			}
		],
		[
			'a commons alone',
			{
				regions: [],
				commons: { id: 'c', label: 'All', hubs: [{ id: 'p', label: 'P' }] },
				marks: []
			}
		]
	] satisfies [string, LensInput][])('%s', (_, input) => {
		expect(faults(input)).toEqual([]);
	});

	test('a mark whose home is no region is an error that names both', () => {
		const [mark] = marksOf(1, 1);
		const input = { regions: regionsOf(2), marks: [{ ...mark!, home: 'atlantis' }] };
		expect(() => layoutLens(input)).toThrow(/m0.*atlantis/);
	});

	test('marks that are all alike still part', () => {
		const marks = marksOf(60, 1).map((mark) => ({ ...mark, label: 'The same', regions: [] }));
		expect(faults({ regions: regionsOf(3), marks })).toEqual([]);
	});
});
