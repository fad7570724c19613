import { expect, test } from 'vitest';
import { advise } from '#lib/records/advice.ts';
import { parseDataset } from '#lib/records/parse.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import type { Resource } from '#lib/schema/resource.ts';
import { garden } from './folders.ts';

const today = '2026-11-22';
const { dataset } = parseDataset(garden());

function adviceOn(change: (dataset: Dataset) => Partial<Dataset>): string {
	if (!dataset) throw new Error('The garden has problems.');
	return advise({ ...dataset, ...change(dataset) }, today).join('\n');
}

/** The garden with its first resource changed. */
function withFirst(change: Partial<Resource>) {
	return adviceOn(({ resources: [first, ...rest] }) => ({
		resources: [{ ...(first as Resource), ...change }, ...rest]
	}));
}

test.each<[string, Partial<Resource>]>([
	['Fewer or more (1): almanac', { summary: 'Too short.' }],
	['American spelling (1): almanac', { summary: 'A program in color.' }],
	['would type (asks) are best. Fewer (1): almanac', { asks: ['peas', 'beans'] }],
	['Nobody has opened the address yet (checked is null) (1): almanac', { checked: null }],
	['more than 2 years ago (1): almanac', { checked: '2024-11-21' }],
	['has not come yet (1): almanac', { checked: '2026-11-23' }],
	[
		'The evidence names a gap, though the confidence is “sure” (1): almanac',
		{ evidence: 'https://garden.example.org/ (title); year not confirmed' }
	],
	[
		'names a gap, though the confidence is “sure” (1)',
		{ evidence: 'Certain, though no page was seen' }
	],
	['topics are best. More (1): almanac', { topics: ['soil', 'neighbours', 'x', 'y'] }]
])('remarks “%s”', (words, change) => {
	expect(withFirst(change)).toContain(words);
});

test('remarks in one line on however many resources that have no words of those who search', () => {
	const advice = adviceOn(({ resources }) => ({
		resources: resources.map((resource) => ({ ...resource, asks: [] }))
	}));
	expect(advice.split('\n').filter((line) => line.includes('(asks)'))).toEqual([
		expect.stringMatching(/Fewer \(8\): almanac, (?:[\w-]+, ){3}[\w-]+ and 3 more\.$/)
	]);
});

test('has nothing to say of a gap in the evidence when the confidence admits it', () => {
	expect(withFirst({ evidence: 'Year not confirmed', confidence: 'unsure' })).not.toContain('gap');
	expect(withFirst({ evidence: 'Not the first edition' })).not.toContain('gap');
});

test('has nothing to say of three phrases', () => {
	expect(withFirst({ asks: ['peas', 'beans', 'leeks'] })).not.toContain('(asks)');
});

test('remarks on cells of stage and audience that are empty', () => {
	const advice = adviceOn(({ resources }) => ({ resources: resources.slice(1, 2) }));
	expect(advice).toContain('Cells of stage and audience with nothing yet (5): sowing for beginner');
});

test('remarks on words of the synonyms that the map does not use', () => {
	const advice = adviceOn(({ synonyms }) => ({
		synonyms: { ...synonyms, groups: [{ id: 'x', typed: ['x'], map: ['zebra'], tags: [] }] }
	}));
	expect(advice).toContain('“zebra” (x)');
});

test('remarks on stages that one other stage dwarfs', () => {
	const advice = adviceOn(({ resources: [, fork] }) => ({
		resources: Array.from({ length: 9 }, (_, index) => ({
			...(fork as Resource),
			id: `fork-${index}`
		}))
	}));
	expect(advice).toContain('smaller than sowing (home of 9) (2): tending (0), harvest (0)');
});
