/** The resources that search and filters leave: real facts, and a search that finds what a test says. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { facets } from '#lib/facets/facets.ts';
import type { FactFile } from '#lib/query/facts.ts';
import { openFacts } from '#lib/query/facts.ts';
import { filter } from '#lib/query/filter.ts';
import { nearest } from '#lib/query/relax.ts';
import type { SearchIndex } from '#lib/query/search/types.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { FilterEngine } from '#lib/state/open-filters.ts';
import { Matches } from '#lib/state/matches.svelte.ts';
import { explore } from '../views/explore/sample.ts';
import { FakeAddress } from './fake-address.svelte.ts';

const empty = { terms: [], of: [[], [], []] };
const none = { of: [null, null, null] };
const facts = openFacts({
	ids: ['hose', 'horn', 'spade'],
	columns: {
		...(Object.fromEntries(
			facets.map(({ id, fits }) => [id, fits === 'any-of' ? empty : none])
		) as FactFile['columns']),
		role: { terms: ['guest', 'staff'], of: [0, 1, [0, 1]] },
		stage: { terms: ['dig'], of: [0, 0, 0] },
		minutes: { of: [10, null, 30] }
	}
});
const engine: FilterEngine = {
	filter: (...asked) => filter(facts, ...asked),
	nearest: (...asked) => nearest(facts, ...asked)
};
const why = { by: 'title', words: ['ho'] } as const;
const index: SearchIndex = {
	search: (text) => ({
		hits: ['horn', 'hose']
			.filter((id) => id.includes(text))
			.map((id) => ({ node: `resource:${id}`, type: 'resource', title: id, score: 1, why })),
		mended: [],
		terms: [],
		asked: 'words'
	})
};

const loadFilters = vi.fn<() => Promise<FilterEngine>>();
const loadSearch = vi.fn<() => Promise<SearchIndex>>();
let address: FakeAddress;
let matches: Matches;
beforeEach(() => {
	loadFilters.mockReset().mockResolvedValue(engine);
	loadSearch.mockReset().mockResolvedValue(index);
	address = new FakeAddress();
	address.facets = explore.facets;
	const explorer = new Explorer(address, () => Promise.reject(new Error('not needed')));
	explorer.hydrated = true;
	matches = new Matches(explorer, { loadFilters, loadSearch });
});
const ids = () => matches.ids && [...matches.ids];

test('where nothing is asked for, all are left and nothing is fetched or pending', () => {
	expect([ids(), matches.pending, matches.failed, matches.has('hose')]).toEqual([
		null,
		false,
		false,
		true
	]);
	expect(loadFilters).not.toHaveBeenCalled();
	expect(loadSearch).not.toHaveBeenCalled();
});

test('a filter is pending until the facts are here; until then all are left', async () => {
	address.open('?role=guest');
	expect([ids(), matches.pending]).toEqual([null, true]);
	await matches.wantFacts();
	expect([ids(), matches.pending]).toEqual([['hose', 'spade'], false]);
	expect([matches.has('hose'), matches.has('horn')]).toEqual([true, false]);
	expect(loadSearch).not.toHaveBeenCalled();
});

test('a search is pending until facts and index are both here, whichever comes last', async () => {
	const late = {
		facts: Promise.withResolvers<FilterEngine>(),
		index: Promise.withResolvers<SearchIndex>()
	};
	loadFilters.mockReturnValue(late.facts.promise);
	loadSearch.mockReturnValue(late.index.promise);
	address.open('?q=ho');
	const wanted = matches.wantSearch();
	late.index.resolve(index);
	await late.index.promise;
	expect([ids(), matches.pending]).toEqual([null, true]);
	late.facts.resolve(engine);
	await wanted;
	expect([ids()?.sort(), matches.pending]).toEqual([['horn', 'hose'], false]);
});

test('the answer is for the address as it is when the files are here, not as it was when they were asked for', async () => {
	const late = Promise.withResolvers<FilterEngine>();
	loadFilters.mockReturnValue(late.promise);
	address.open('?role=guest');
	const wanted = matches.wantFacts();
	address.open('?role=staff');
	late.resolve(engine);
	await wanted;
	expect(ids()).toEqual(['horn', 'spade']);
});

test('search and filters are combined, and the search says what it found, in which order and why', async () => {
	address.open('?q=ho&role=guest');
	await matches.wantSearch();
	expect(ids()).toEqual(['hose']);
	expect(matches.found).toEqual(['horn', 'hose']);
	expect(matches.whyOf('resource:horn')).toEqual(why);
	expect(matches.whyOf('resource:spade')).toBeNull();
	address.open('?role=guest');
	expect([matches.found, matches.whyOf('resource:horn')]).toEqual([null, null]);
});

test('each choice, limits too, says how much it would leave', async () => {
	address.open('?role=guest');
	await matches.wantFacts();
	expect(matches.filtered?.counts.role.get('staff')).toBe(2);
	expect(matches.filtered?.counts.minutes.get('10')).toBe(1);
	expect(matches.filtered?.counts.minutes.get('30')).toBe(2);
});

test('those kept though their number is not known are named', async () => {
	address.open('?minutes=10');
	await matches.wantFacts();
	expect(ids()).toEqual(['hose', 'horn']);
	expect(matches.filtered?.unknown.minutes).toEqual(new Set(['horn']));
});

test('only where none is left it says what to give up', async () => {
	address.open('?q=horn&role=guest');
	await matches.wantSearch();
	expect(ids()).toEqual([]);
	expect(matches.nearest?.relax.map(({ give }) => give).sort()).toEqual(['q', 'role']);
	address.open('?q=horn');
	expect(matches.nearest).toBeNull();
});

test('a text that is still being typed can be looked up once the index is here', async () => {
	expect(matches.suggest('ho')).toBeNull();
	await matches.wantSearch();
	expect(matches.suggest('hos')?.hits.map(({ title }) => title)).toEqual(['hose']);
	expect(ids()).toBeNull();
});

describe('when a file cannot be fetched', () => {
	test('it failed, and is not pending for ever; all are left', async () => {
		loadFilters.mockRejectedValue(new Error('offline'));
		address.open('?role=guest');
		await matches.wantFacts();
		expect([matches.failed, matches.pending, ids()]).toEqual([true, false, null]);
	});

	test('the next try fetches what is missing, and only that', async () => {
		loadSearch.mockRejectedValueOnce(new Error('offline'));
		address.open('?q=ho');
		await matches.wantSearch();
		expect(matches.failed).toBe(true);
		await matches.wantSearch();
		expect([matches.failed, ids()?.sort()]).toEqual([false, ['horn', 'hose']]);
		expect(loadFilters).toHaveBeenCalledTimes(1);
		expect(loadSearch).toHaveBeenCalledTimes(2);
	});

	test('one that came does not hide that another is missing', async () => {
		loadSearch.mockRejectedValue(new Error('offline'));
		await matches.wantSearch();
		await matches.wantFacts();
		expect(matches.failed).toBe(true);
	});
});
