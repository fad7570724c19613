import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseSet, moved } from '#lib/views/do/meeting/choose-set.ts';
import { formatWish, parseWish } from '#lib/views/do/meeting/meeting-address.ts';
import { ground } from './sample.ts';

const chosen = (query: string) => chooseSet(ground, parseWish(new URLSearchParams(query)));
const ids = (query: string) => chosen(query).questions.map(({ id }) => id);

test('nothing asked is every question', () => {
	expect(ids('')).toEqual(['who-digs', 'who-waters', 'who-picks']);
});

test('a stage, and for whom: what is for everybody stays', () => {
	expect(ids('stage=sowing')).toEqual(['who-digs', 'who-waters']);
	expect(ids('role=picker')).toEqual(['who-waters', 'who-picks']);
	expect(ids('stage=sowing&role=picker')).toEqual(['who-waters']);
	expect(ids('stage=picking&role=digger')).toEqual([]);
});

test('questions that are named stand in that order, whatever the stage', () => {
	expect(ids('questions=who-picks,who-digs&stage=sowing')).toEqual(['who-picks', 'who-digs']);
});

test('what is not known is left out and counted; if nothing is left, it is every question', () => {
	expect(chosen('stage=sowing,winter&at=who-picks').left).toBe(2);
	expect(ids('questions=nobody,who-picks')).toEqual(['who-picks']);
	expect(ids('stage=winter')).toHaveLength(3);
	expect(chosen('stage=sowing&at=who-digs')).toMatchObject({ left: 0, wish: { at: 'who-digs' } });
});

test('the present question is part of the set, or nothing', () => {
	expect(chosen('stage=picking&at=who-digs').wish.at).toBeNull();
});

test('any address gives a set of known questions, each once, and its own address gives the same', () => {
	const part = fc.constantFrom(
		'who-digs',
		'who-picks',
		'sowing',
		'digger',
		'x',
		'__proto__',
		'<b>',
		''
	);
	const list = fc.array(part, { maxLength: 4 }).map((parts) => parts.join());
	fc.assert(
		fc.property(list, list, list, part, (stage, role, questions, at) => {
			const query = new URLSearchParams({ stage, role, questions, at });
			const set = chooseSet(ground, parseWish(query));
			expect(new Set(set.questions).size).toBe(set.questions.length);
			expect(set.questions.every((one) => ground.questions.includes(one))).toBe(true);
			const again = chosen(formatWish(set.wish));
			expect(again.questions).toEqual(set.questions);
			expect(again.left).toBe(0);
		})
	);
});

test('steps stop at both ends, also of an empty row', () => {
	expect([moved(0, -1, 3), moved(0, 1, 3), moved(2, 1, 3), moved(0, 1, 0)]).toEqual([0, 1, 2, 0]);
});
