import { expect, test } from 'vitest';
import { cross } from '#lib/query/cross.ts';
import { openFacts } from '#lib/query/facts.ts';
import { matrixPage } from '#lib/server/pages.ts';
import { shipped } from '../maps.ts';

const { matrix, explore } = matrixPage();

test('the page has what each resource has, as it comes to the browser', () => {
	const facts = openFacts(JSON.parse(JSON.stringify(matrix.facts)));
	const { at, all } = cross(facts, 'stage', 'role');
	expect(all).toHaveLength(shipped.resources.length);
	const expected = shipped.resources.filter(
		({ stages, audiences }) => stages.includes('designing') && audiences.includes('researcher')
	);
	expect([...at('designing', 'researcher')].sort()).toEqual(expected.map(({ id }) => id).sort());
});

test('every stage that makes a row has its number and its colour', () => {
	const stages = explore.facets.find(({ id }) => id === 'stage')?.options ?? [];
	expect(Object.keys(matrix.stages)).toEqual(stages.map(({ id }) => id));
	for (const [index, { id, label }] of stages.entries()) {
		const tint = { hue: expect.any(Number), step: expect.any(Number) };
		expect(matrix.stages[id]).toMatchObject({ number: index + 1, label, tint });
	}
});
