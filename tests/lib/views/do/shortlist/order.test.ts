import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from '#lib/views/do/shortlist/order.ts';

test('one thing moves, the others keep their order', () => {
	expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
	expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
});

test('at the ends, and for what is not there, the list stays', () => {
	expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
	expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
	expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});

test('nothing is lost or doubled, and a step back undoes a step', () => {
	const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 });
	fc.assert(
		fc.property(lists, fc.nat(), (list, at) => {
			const id = list[at % (list.length - 1)] ?? '';
			const next = moved(list, id, 1);
			expect([...next].sort()).toEqual([...list].sort());
			expect(moved(next, id, -1)).toEqual(list);
		})
	);
});
