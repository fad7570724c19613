import { describe, expect, test } from 'vitest';
import { initial } from '#lib/state/address.ts';
import type { Exploration } from '#lib/state/params.ts';
import { askedIn, chipsOf } from '#lib/views/explore/bar/chips.ts';
import { explore } from '../sample.ts';

const state = (asked: Partial<Exploration>): Exploration => ({ ...initial, ...asked });
const labels = (asked: Partial<Exploration>) =>
	chipsOf(state(asked), explore).map(({ label }) => label);
const withouts = (asked: Partial<Exploration>) =>
	chipsOf(state(asked), explore).map(({ without }) => without);

describe('chips', () => {
	test('who asks for nothing has none; what only chooses how to look is not one', () => {
		expect(labels({})).toEqual([]);
		expect(labels({ node: 'resource:hose', lens: 'topic', list: ['hose'], sort: 'title' })).toEqual(
			[]
		);
	});

	test('the search comes first, in quotation marks, then the facets in their own order', () => {
		expect(
			labels({ minutes: ['30'], stage: ['dig'], role: ['staff', 'guest'], q: 'hose' })
		).toEqual(['“hose”', 'People who <b>work</b> here', 'Guests', 'Digging', 'At most 30 minutes']);
	});

	test('each takes away itself and nothing else', () => {
		expect(withouts({ q: 'hose', role: ['guest', 'staff'], stage: ['dig'] })).toEqual([
			{ q: '' },
			{ role: ['staff'] },
			{ role: ['guest'] },
			{ stage: [] }
		]);
	});

	test('a limit is one chip, and goes with its wish for known numbers', () => {
		expect(labels({ minutes: ['30', 'known'] })).toEqual(['At most 30 minutes']);
		expect(withouts({ minutes: ['30', 'known'] })).toEqual([{ minutes: [] }]);
	});

	test('a limit that nobody offers, from a link, is said like the others', () => {
		expect(labels({ minutes: ['1'] })).toEqual(['At most 1 minute']);
		const facet = { id: 'year', label: 'Year', limit: true, options: [], unknown: null } as const;
		const [chip] = chipsOf(state({ year: ['1999'] }), { ...explore, facets: [facet] });
		expect(chip?.label).toBe('1999 or later');
	});

	test('a term that the map has no name for can still be taken off', () => {
		const [chip] = chipsOf(state({ role: ['gone'] }), explore);
		expect(chip).toMatchObject({ label: 'gone', without: { role: [] } });
	});

	test('no two have the same key, even where facets share a term', () => {
		const keys = chipsOf(state({ q: 'dig', role: ['dig'], stage: ['dig'] }), explore).map(
			({ key }) => key
		);
		expect(new Set(keys).size).toBe(3);
	});
});

test('all that a facet asks for is said in one breath, without the wish for known numbers', () => {
	const asked = state({ role: ['guest', 'staff'], minutes: ['10', 'known'] });
	expect(askedIn(asked, explore, 'role')).toBe('Guests, People who <b>work</b> here');
	expect(askedIn(asked, explore, 'minutes')).toBe('At most 10 minutes');
	expect(askedIn(asked, explore, 'stage')).toBe('');
});
