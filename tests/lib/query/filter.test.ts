import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets, type FacetId, type Filters } from '#lib/facets/facets.ts';
import { table } from '#lib/facets/table.ts';
import { buildFactFile } from '#lib/query/build-facts.ts';
import { isTerms, openFacts } from '#lib/query/facts.ts';
import { activeFacets, filter, keepsTo } from '#lib/query/filter.ts';
import { nearest } from '#lib/query/relax.ts';
import { shipped } from '../maps.ts';

const ids = shipped.resources.map(({ id }) => id);
const facts = openFacts(JSON.parse(JSON.stringify(buildFactFile(shipped, ids))));
const resources = new Map(shipped.resources.map((resource) => [resource.id, resource]));
const offers = { minutes: [10, 30, 60], year: [2015, 2020] };

/** Any filters that a person could choose. */
const anyFilters: fc.Arbitrary<Filters> = fc.record(
	Object.fromEntries(
		facets.map(({ id, fits }) => {
			const column = facts.columns[id];
			if (isTerms(column)) {
				const maxLength = Math.min(3, column.terms.length);
				return [id, fc.subarray([...column.terms], { maxLength })];
			}
			const limit = fc.integer({ min: 1, max: fits === 'at-most' ? 120 : 2030 }).map(String);
			return [
				id,
				fc.oneof(
					fc.constant([]),
					limit.map((one) => [one]),
					limit.map((one) => [one, 'known'])
				)
			];
		})
	) as Record<FacetId, fc.Arbitrary<string[]>>,
	{ requiredKeys: [] }
);

const anyTwo = fc.subarray(
	facets.map(({ id }) => id),
	{ maxLength: 2 }
);

/** The same question, asked of the records one by one. */
function expected(filters: Filters): string[] {
	return ids.filter((id) =>
		facets.every((facet) => {
			const asked = filters[facet.id] ?? [];
			const resource = resources.get(id);
			if (asked.length === 0 || !resource) return true;
			if (facet.fits === 'any-of')
				return table[facet.id]
					.read(resource, shipped.vocabulary)
					.some((term) => asked.includes(term));
			const own = table[facet.id].read(resource);
			if (own === null) return !asked.includes('known');
			const limit = Number(asked[0]);
			return facet.fits === 'at-most' ? own <= limit : own >= limit;
		})
	);
}

test('any choice of filters leaves what the records say', () => {
	fc.assert(
		fc.property(anyFilters, (filters) => {
			expect(filter(facts, filters).ids).toEqual(expected(filters));
		})
	);
});

test('the count beside a choice is what one gets by choosing it alone in its facet', () => {
	fc.assert(
		fc.property(anyFilters, anyTwo, fc.constantFrom(...facets), (all, two, { id }) => {
			// with all of them on, next to nothing would be left to count
			const filters = Object.fromEntries(two.map((one) => [one, all[one] ?? []]));
			const { counts } = filter(facts, filters, null, offers);
			const keep = filters[id]?.includes('known') ? ['known'] : [];
			for (const [choice, count] of counts[id]) {
				const chosen = {
					...filters,
					[id]: isTerms(facts.columns[id]) ? [choice] : [choice, ...keep]
				};
				expect(filter(facts, chosen).ids.length).toBe(count);
			}
		}),
		{ numRuns: 30 }
	);
});

test('what is not known is kept by a limit, and named', () => {
	const { ids: left, unknown } = filter(facts, { minutes: ['30'] });
	const without = shipped.resources.filter(({ minutes }) => minutes === null).map(({ id }) => id);
	expect(left).toEqual(expect.arrayContaining(without));
	expect([...(unknown.minutes ?? [])].sort()).toEqual([...without].sort());
	const { ids: known } = filter(facts, { minutes: ['30', 'known'] });
	expect(known.length).toBeGreaterThan(0);
	for (const id of known) expect(resources.get(id)?.minutes).toBeLessThanOrEqual(30);
});

test('a search narrows the filters and their counts', () => {
	const within = new Set(ids.slice(0, 10));
	const { ids: left, counts } = filter(facts, {}, within);
	expect(left).toEqual(ids.slice(0, 10));
	const kinds = [...counts.kind.values()].reduce((sum, count) => sum + count, 0);
	expect(kinds).toBe(10);
});

test('when nothing is left, the filter to give up leaves what it promises', () => {
	fc.assert(
		fc.property(anyFilters, (filters) => {
			if (filter(facts, filters).ids.length > 0) return;
			const { relax, near } = nearest(facts, filters, null);
			for (const { give, count } of relax) {
				expect(filter(facts, { ...filters, [give]: [] }).ids.length).toBe(count);
			}
			const misses = near.map((one) => one.misses.length);
			expect(misses).toEqual([...misses].sort());
		}),
		{ numRuns: 300 }
	);
});

test('a search that excludes the filters can be given up too', () => {
	const paid = shipped.resources.filter(({ cost }) => cost === 'paid').map(({ id }) => id);
	const { relax, near } = nearest(facts, { cost: ['free'] }, paid);
	expect(relax.map(({ give }) => give).sort()).toEqual(['cost', 'q']);
	expect(near.some(({ id }) => paid.includes(id))).toBe(true);
});

test('a number keeps to a limit from the side that the facet says', () => {
	const [minutes, year] = ['minutes', 'year'].map((id) => facets.find((one) => one.id === id)!);
	expect([9, 10, 11].map((number) => keepsTo(minutes!, number, 10))).toEqual([true, true, false]);
	expect([9, 10, 11].map((number) => keepsTo(year!, number, 10))).toEqual([false, true, true]);
});

test('a facet that asks for nothing does not filter', () => {
	const active = activeFacets({ role: [], stage: ['sowing'], year: ['2020', 'known'] });
	expect(active.map(({ id }) => id)).toEqual(['stage', 'year']);
});
