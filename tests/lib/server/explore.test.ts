import { afterEach, expect, test, vi } from 'vitest';
import { offered } from '#lib/query/facet-view.ts';
import { openFacts } from '#lib/query/facts.ts';
import { filter } from '#lib/query/filter.ts';
import { exploreView } from '#lib/server/explore.ts';
import { facts } from '#lib/server/facets.ts';
import { termEntries } from '#lib/server/pages.ts';
import { shipped } from '../maps.ts';

afterEach(() => void vi.unstubAllEnvs());

const door = (facet: string) => exploreView().doors.find((one) => one.facet === facet);

test('the doors offer every audience and every topic, each with its page', () => {
	expect(door('role')?.answers.map(({ path }) => path)).toEqual(
		termEntries('audience').map(({ id }) => `/audiences/${id}/`)
	);
	expect(door('topic')?.answers.map(({ path }) => path)).toEqual(
		termEntries('topic').map(({ id }) => `/topics/${id}/`)
	);
	expect(door('role')?.answers.map(({ id }) => id)).toEqual(
		shipped.vocabulary.audiences.map(({ id }) => id)
	);
});

test('an answer does not say the words of its door again', () => {
	expect(door('topic')?.label).toBe('I want to');
	for (const { text } of door('topic')?.answers ?? []) expect(text).not.toMatch(/^I want to/);
});

test('on another map the doors have its own words', () => {
	vi.stubEnv('MAP_DATA', 'tests/fixtures/data/garden');
	expect(door('role')?.label).toBe('I am');
	expect(door('topic')?.label).toBe('I would like to');
	expect(door('topic')?.answers.map(({ text }) => text)).toEqual([
		'have good soil',
		'get on with the next plot'
	]);
	expect(JSON.stringify(exploreView())).not.toMatch(/research|co-produc|involve/i);
});

test('every facet that is offered has choices, and the count of each is what one gets', () => {
	const read = openFacts(facts());
	for (const { id, limit, options, label } of offered(exploreView())) {
		expect(label).toMatch(/^[A-Z]/);
		expect(options.length, id).toBeGreaterThan(1);
		for (const option of options) {
			expect(filter(read, { [id]: [option.id] }).ids.length, `${id} ${option.id}`).toBe(
				option.count
			);
			expect(option.label).toMatch(/^[\p{Lu}\d]/u);
		}
		if (!limit) expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
	}
});

test('countries come by name, and say how many they have', () => {
	const country = exploreView().facets.find(({ id }) => id === 'country');
	expect(country?.options.map(({ label }) => label)).toEqual(
		[...new Set(shipped.resources.map((one) => one.country))].sort()
	);
	expect(country?.options.reduce((sum, { count }) => sum + count, 0)).toBe(
		shipped.resources.length
	);
});

test('a facet is offered if it divides the map: not where all have the same answer', () => {
	const languages = new Set(shipped.resources.map(({ language }) => language.split('-')[0]));
	const ids = offered(exploreView()).map(({ id }) => id);
	expect(ids.includes('language')).toBe(languages.size > 1);
	expect(ids).toEqual(expect.arrayContaining(['role', 'stage', 'topic', 'kind', 'country']));
});
