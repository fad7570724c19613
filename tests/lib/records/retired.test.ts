import { expect, test } from 'vitest';
import { parseDataset } from '#lib/records/parse.ts';
import { garden, gardenWith } from './folders.ts';

test('a map without the file is complete, and has nothing retired', () => {
	expect(parseDataset(garden()).dataset?.retired).toEqual([]);
});

test('what is retired is kept, by id', () => {
	const text = ['old-spade', 'an-axe']
		.map(
			(id) =>
				`- id: ${id}\n  title: A thing\n  removed: 2027-01-31\n  reason: It broke.\n  instead: dibber\n`
		)
		.join('');
	const { dataset, problems } = parseDataset(gardenWith([{ path: 'retired.yaml', text }]));
	expect(problems).toBeUndefined();
	expect(dataset?.retired.map(({ id, instead }) => [id, instead])).toEqual([
		['an-axe', 'dibber'],
		['old-spade', 'dibber']
	]);
});
