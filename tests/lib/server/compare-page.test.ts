import { expect, test } from 'vitest';
import { comparedView, compareView } from '#lib/server/compare-page.ts';
import { shipped, shippedGraph } from '../maps.ts';

const { pairs } = compareView(shippedGraph);
const { audiences } = shipped.vocabulary;
const isFor = (id: string) => shipped.resources.filter((one) => one.audiences.includes(id));

test('every two audiences make one pair', () => {
	expect(pairs).toHaveLength((audiences.length * (audiences.length - 1)) / 2);
	expect(new Set(pairs.map(({ path }) => path)).size).toBe(pairs.length);
});

test('what is for both is exactly what names both', () => {
	for (const { first, second, both } of pairs) {
		const view = comparedView(shippedGraph, first.id, second.id);
		const shown = view?.groups.flatMap(({ entries }) => entries.map(({ node }) => node)) ?? [];
		const expected = isFor(first.id).filter((one) => one.audiences.includes(second.id));
		expect(shown.toSorted()).toEqual(expected.map(({ id }) => `resource:${id}`).toSorted());
		expect(shown).toHaveLength(both);
		expect(view?.only).toEqual([isFor(first.id).length - both, isFor(second.id).length - both]);
		for (const { node, reason } of view?.starters ?? []) {
			expect(shown).toContain(node);
			expect(reason).toMatch(new RegExp(`^(${first.label}|${second.label}): `));
		}
	}
});

test('an audience is not compared with itself, nor with one that there is not', () => {
	const [{ id } = { id: '' }] = audiences;
	expect(comparedView(shippedGraph, id, id)).toBeNull();
	expect(comparedView(shippedGraph, id, 'nobody')).toBeNull();
});
