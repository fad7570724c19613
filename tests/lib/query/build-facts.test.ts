import { expect, test } from 'vitest';
import { facets } from '#lib/facets/facets.ts';
import { buildFactFile } from '#lib/query/build-facts.ts';
import { openFacts } from '#lib/query/facts.ts';
import { filter } from '#lib/query/filter.ts';
import { garden } from '../maps.ts';

const ids = garden.resources.map(({ id }) => id);

test('the file has a column for each facet, and each resource in the order given', () => {
	const file = buildFactFile(garden, ids.toReversed());
	expect(file.ids).toEqual(ids.toReversed());
	expect(Object.keys(file.columns).sort()).toEqual(facets.map(({ id }) => id).sort());
	for (const { of } of Object.values(file.columns)) expect(of).toHaveLength(ids.length);
});

test('nought minutes are known, and at most ten', () => {
	const [first, ...others] = garden.resources;
	const resources = [
		{ ...first!, minutes: 0 },
		...others.map((one) => ({ ...one, minutes: null }))
	];
	const facts = openFacts(buildFactFile({ ...garden, resources }, ids));
	const { ids: left, unknown } = filter(facts, { minutes: ['10', 'known'] });
	expect(left).toEqual([first?.id]);
	expect(filter(facts, { minutes: ['10'] }).unknown.minutes?.has(first!.id)).toBe(false);
	expect(unknown.minutes).toBeUndefined();
});

test('a resource that is not in the data is named', () => {
	expect(() => buildFactFile(garden, ['rake'])).toThrow('“rake”');
});
