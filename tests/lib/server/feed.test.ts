import { expect, test } from 'vitest';
import { feedEntries } from '#lib/server/feed.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import { garden, shipped } from '../maps.ts';

const [first = '', second = ''] = garden.resources.map(({ id }) => id);
const gone = (id: string, removed: string): Dataset['retired'][number] => ({
	id,
	title: `The ${id}`,
	removed,
	reason: 'It broke.',
	instead: first
});
const dataset: Dataset = {
	...garden,
	changes: [
		{ date: '2027-03-01', note: 'Two are new.', added: [first, 'rake'], changed: [] },
		{ date: '2027-01-01', note: 'Look again.', added: [], changed: [second] }
	],
	retired: [gone('axe', '2027-02-01'), gone('rake', '2027-04-01'), gone('saw', '2027-04-01')]
};

test('each day with changes is a message and so is each on which something left, the newest first', () => {
	expect(feedEntries(dataset).map(({ day, title }) => [day, title])).toEqual([
		['2027-04-01', expect.stringMatching(/^2 .+ are no longer on the map$/)],
		['2027-03-01', 'Two are new.'],
		['2027-02-01', 'No longer on the map: The axe'],
		['2027-01-01', 'Look again.']
	]);
});

test('no two messages have one id, and a second build gives the same ones', () => {
	const ids = feedEntries(dataset).map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(feedEntries(dataset)).toEqual(feedEntries(dataset));
});

test('a message links to its resources, also to those that have left since', () => {
	const [, added] = feedEntries(dataset);
	expect(added?.lists).toHaveLength(1);
	expect(added?.lists[0]?.links.map(({ title }) => title)).toEqual([
		garden.resources[0]?.title,
		'The rake'
	]);
	for (const { url } of added?.lists[0]?.links ?? []) expect(url).toMatch(/^http.*\/resources\//);
});

test('a message about one resource opens its page', () => {
	expect(feedEntries(dataset).at(-1)?.url).toMatch(new RegExp(`/resources/${second}/$`));
});

test('a long list is one link to the list of the map', () => {
	const opening = feedEntries(shipped).at(-1);
	expect(opening?.lists.map(({ links }) => links.length)).toEqual([1]);
	expect(opening?.lists[0]?.links[0]?.url).toMatch(/\/list\/$/);
});
