import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cross, orderRows, sidesOf } from '#lib/query/cross.ts';
import { termFacets, type TermFacet } from '#lib/facets/facets.ts';
import { table } from '#lib/facets/table.ts';
import { buildFactFile } from '#lib/query/build-facts.ts';
import { isTerms, openFacts } from '#lib/query/facts.ts';
import { shipped } from '../maps.ts';

const ids = shipped.resources.map(({ id }) => id);
const facts = openFacts(JSON.parse(JSON.stringify(buildFactFile(shipped, ids))));
const side = fc.constantFrom(...termFacets);
const left = fc.subarray(ids).map((some) => new Set(some));

const termsOf = (id: TermFacet) => {
	const column = facts.columns[id];
	return isTerms(column) ? column.terms : [];
};

test('a box holds the resources whose records have both terms', () => {
	fc.assert(
		fc.property(side, side, left, (rows, columns, some) => {
			const { at, most } = cross(facts, rows, columns, (id) => some.has(id));
			const counts = termsOf(rows).flatMap((row) =>
				termsOf(columns).map((column) => {
					const expected = shipped.resources.filter(
						(record) =>
							some.has(record.id) &&
							table[rows].read(record, shipped.vocabulary).includes(row) &&
							table[columns].read(record, shipped.vocabulary).includes(column)
					);
					expect(at(row, column)).toEqual(expected.map(({ id }) => id));
					return expected.length;
				})
			);
			expect(most).toBe(Math.max(...counts));
		}),
		{ numRuns: 30 }
	);
});

test('totals count each resource once, and all boxes together hold all that are left', () => {
	fc.assert(
		fc.property(side, side, left, (rows, columns, some) => {
			const crossed = cross(facts, rows, columns, (id) => some.has(id));
			const boxes = (row: string) =>
				termsOf(columns).flatMap((column) => [...crossed.at(row, column)]);
			for (const row of termsOf(rows))
				expect([...crossed.inRow(row)].sort()).toEqual([...new Set(boxes(row))].sort());
			for (const column of termsOf(columns)) {
				const down = termsOf(rows).flatMap((row) => [...crossed.at(row, column)]);
				expect([...crossed.inColumn(column)].sort()).toEqual([...new Set(down)].sort());
			}
			expect(new Set(termsOf(rows).flatMap(boxes))).toEqual(some);
			expect(new Set(crossed.all)).toEqual(some);
		}),
		{ numRuns: 30 }
	);
});

test('it is known whether a resource stands in more than one box', () => {
	expect(cross(facts, 'stage', 'cost').shared).toBe(true);
	expect(cross(facts, 'kind', 'cost').shared).toBe(false);
});

test('a term that nothing has is empty, and no mistake', () => {
	const { at, inRow, inColumn } = cross(facts, 'stage', 'role');
	expect([at('weeding', 'researcher'), inRow('weeding'), inColumn('weeding')]).toEqual([
		[],
		[],
		[]
	]);
	expect(cross(facts, 'stage', 'role', () => false).most).toBe(0);
});

test('the two sides are never the same', () => {
	for (const rows of termFacets)
		for (const columns of termFacets) {
			const chosen = sidesOf(rows, columns);
			expect(chosen.rows).toBe(rows);
			expect(chosen.columns).not.toBe(rows);
			if (rows !== columns) expect(chosen.columns).toBe(columns);
		}
});

test('rows stand in their own order, or by the number in a column', () => {
	const counts: Readonly<Record<string, number>> = { dig: 2, sow: 5, mow: 2, rake: 0 };
	const at = (row: string) => Array<string>(counts[row] ?? 0).fill('x');
	const rows = Object.keys(counts);
	const ordered = (column: string | null, fewestFirst: boolean) =>
		orderRows(rows, { column, fewestFirst }, { at });
	expect(ordered(null, true)).toEqual(rows);
	expect(ordered('spade', false)).toEqual(['sow', 'dig', 'mow', 'rake']);
	expect(ordered('spade', true)).toEqual(['rake', 'dig', 'mow', 'sow']);
});
