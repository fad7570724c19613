import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anything, formatWish, parseWish } from '#lib/views/do/meeting/meeting-address.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 6 });
const at = fc.option(id);
const wish = fc.oneof(
	fc.record({ stages: ids, roles: ids, questions: fc.constant([]), at }),
	fc.record({
		stages: fc.constant([]),
		roles: fc.constant([]),
		questions: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
		at
	})
);

test('what is written is read as it was', () => {
	fc.assert(
		fc.property(wish, (one) => {
			expect(parseWish(new URLSearchParams(formatWish(one)))).toEqual(one);
		})
	);
});

test('any query can be read, and what was read reads the same again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
			const once = parseWish(new URLSearchParams(query));
			const { stages, roles, questions, at } = once;
			const told =
				questions.length > 0 ? { ...anything, questions, at } : { ...once, stages, roles };
			const again = parseWish(new URLSearchParams(formatWish(once)));
			// ids of ours hold no commas; strangers' are cut at them
			if (!at?.includes(',')) expect(again).toEqual(told);
		})
	);
});

test('commas stay readable, and nothing asked is nothing written', () => {
	const asked = {
		stages: ['designing', 'sharing'],
		roles: ['researcher'],
		questions: [],
		at: 'who'
	};
	expect(formatWish(asked)).toBe('?stage=designing,sharing&role=researcher&at=who');
	expect(formatWish(anything)).toBe('');
});

test('spaces, empty parts and repetitions are nothing', () => {
	expect(parseWish(new URLSearchParams('stage=, a ,,b,a&at=%20'))).toEqual({
		...anything,
		stages: ['a', 'b']
	});
});
