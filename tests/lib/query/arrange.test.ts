import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	arrange,
	groupingOf,
	type Arrangement,
	type Listed,
	type Wish
} from '#lib/query/arrange.ts';

const terms = ['dig', 'sow', 'mow'];
const facets = ['stage', 'role', 'topic', 'kind'] as const;
const id = fc.stringMatching(/^[a-z]{1,3}$/);
const maybe = (max: number) => fc.option(fc.integer({ min: 1, max }));
// a home that is in no list must not lose its resource
const home = fc.constantFrom(...terms, 'elsewhere');
const listed: fc.Arbitrary<Listed> = fc.record({
	id,
	year: maybe(4),
	minutes: maybe(4),
	home: fc.record({ stage: home, role: home, topic: home, kind: home })
});
const all = fc.uniqueArray(listed, { selector: (one) => one.id, maxLength: 30 });
const wish: fc.Arbitrary<Wish> = fc.record({
	group: fc.constantFrom(...facets, 'none'),
	sort: fc.constantFrom('best', 'title', 'newest', 'shortest'),
	found: fc.option(fc.uniqueArray(id)),
	has: fc.func(fc.boolean()),
	unsure: fc.uniqueArray(id).map((ids) => new Set(ids)),
	starters: fc.array(id)
});

const flat = ({ first, groups, unsure }: Arrangement) => [
	...first,
	...groups.flatMap(({ ids }) => ids),
	...unsure
];

test('every resource that is left in is listed exactly once, and nothing else', () => {
	fc.assert(
		fc.property(all, wish, (own, how) => {
			const left = own.filter((one) => how.has(one.id)).map((one) => one.id);
			expect(flat(arrange(own, terms, how)).sort()).toEqual(left.sort());
		})
	);
});

test('the same wish gives the same order', () => {
	fc.assert(
		fc.property(all, wish, (own, how) => {
			expect(arrange(own, terms, how)).toEqual(arrange(own, terms, how));
		})
	);
});

test('no group is empty, and groups come in the order of their terms', () => {
	fc.assert(
		fc.property(all, wish, (own, how) => {
			const { groups } = arrange(own, terms, how);
			expect(groups.filter(({ ids }) => ids.length === 0)).toEqual([]);
			const known = groups.map((group) => group.id).filter((term) => terms.includes(term ?? ''));
			expect(known).toEqual(terms.filter((term) => known.includes(term)));
		})
	);
});

test('a resource stands in the group of its home, in the order that is asked for', () => {
	fc.assert(
		fc.property(all, wish, (own, how) => {
			const known = new Map(own.map((one) => [one.id, one]));
			const grouping = groupingOf(how);
			for (const { id: term, ids } of arrange(own, terms, how).groups) {
				const group = ids.flatMap((one) => known.get(one) ?? []);
				if (grouping !== 'none')
					expect(group.every((one) => one.home[grouping] === term)).toBe(true);
				const years = group.map(({ year }) => year ?? 0);
				if (how.sort === 'newest') expect(years).toEqual([...years].sort((a, b) => b - a));
				const times = group.map(({ minutes }) => minutes ?? Infinity);
				if (how.sort === 'shortest')
					expect(times).toEqual(times.toSorted((a, b) => (a < b ? -1 : 1)));
			}
		})
	);
});

const one = (name: string, more: Partial<Listed> = {}): Listed => ({
	id: name,
	year: null,
	minutes: null,
	home: { stage: 'dig', role: 'sow', topic: 'mow', kind: 'dig' },
	...more
});
const usual: Wish = {
	group: 'stage',
	sort: 'best',
	found: null,
	has: () => true,
	unsure: new Set(),
	starters: []
};
const three = [
	one('a'),
	one('b', { year: 2001, minutes: 5 }),
	one('c', { year: 2020, minutes: 9 })
];
const ids = (how: Partial<Wish>) => flat(arrange(three, terms, { ...usual, ...how }));

test('what is not known comes last', () => {
	expect(ids({})).toEqual(['a', 'b', 'c']);
	expect(ids({ sort: 'newest' })).toEqual(['c', 'b', 'a']);
	expect(ids({ sort: 'shortest' })).toEqual(['b', 'c', 'a']);
	expect(ids({ unsure: new Set(['a']) })).toEqual(['b', 'c', 'a']);
});

test('where to begin comes first, and not a second time', () => {
	expect(ids({ starters: ['c', 'b', 'gone'] })).toEqual(['c', 'b', 'a']);
	expect(arrange(three, terms, { ...usual, starters: ['c'] }).first).toEqual(['c']);
	// it may not be what was asked for
	expect(ids({ starters: ['a', 'c'], unsure: new Set(['a']) })).toEqual(['c', 'b', 'a']);
});

test('a search makes one list, best first, unless other groups or another order were chosen', () => {
	const found = ['c', 'a', 'b'];
	const groups = (how: Partial<Wish>) =>
		arrange(three, terms, { ...usual, found, ...how }).groups.map((group) => group.id);
	expect(groups({})).toEqual([null]);
	expect(ids({ found })).toEqual(found);
	expect(groups({ group: 'role' })).toEqual(['sow']);
	expect(groups({ sort: 'title' })).toEqual(['dig']);
	expect(groups({ found: null })).toEqual(['dig']);
});
