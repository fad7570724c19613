import { expect, test } from 'vitest';
import { parseDataset } from '#lib/records/parse.ts';
import { garden, gardenWith } from './folders.ts';

const entry = (date: string, added: string, changed = '[]') =>
	`- date: ${date}\n  note: Something is new.\n  added: ${added}\n  changed: ${changed}\n`;
const withChanges = (text: string, retired?: string) =>
	parseDataset(
		gardenWith([
			{ path: 'changes.yaml', text },
			...(retired === undefined ? [] : [{ path: 'retired.yaml', text: retired }])
		])
	);

test('a map without the file is complete, and tells of no change', () => {
	expect(parseDataset(garden()).dataset?.changes).toEqual([]);
});

test('the newest day comes first, whatever the order of the file', () => {
	const { dataset } = withChanges(
		entry('2026-01-02', '[dibber]') + entry('2027-03-04', '[]', '[dibber]')
	);
	expect(dataset?.changes.map(({ date }) => date)).toEqual(['2027-03-04', '2026-01-02']);
});

test('a day has one entry', () => {
	const { problems } = withChanges(
		entry('2027-03-04', '[dibber]') + entry('2027-03-04', '[]', '[dibber]')
	);
	expect(problems?.map(({ message }) => message)).toEqual(['“2027-03-04” has two entries.']);
});

test('an id that was never on the map is found, with the one that was meant', () => {
	const { problems } = withChanges(entry('2027-03-04', '[dibbre]'));
	expect(problems).toHaveLength(1);
	expect(problems?.[0]).toMatchObject({ file: 'data/changes.yaml', line: 3 });
	expect(problems?.[0]?.message).toContain('no resource has or had this id');
	expect(problems?.[0]?.remedy).toContain('Did you mean “dibber”?');
});

test('what has left the map since keeps its place in the older entries', () => {
	const retired =
		'- id: old-spade\n  title: A spade\n  removed: 2027-05-01\n  reason: It broke.\n  instead: null\n';
	const { dataset, problems } = withChanges(entry('2027-03-04', '[old-spade]'), retired);
	expect(problems).toBeUndefined();
	expect(dataset?.changes[0]?.added).toEqual(['old-spade']);
});
