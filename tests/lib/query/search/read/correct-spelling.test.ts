import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpelling } from '#lib/query/search/read/correct-spelling.ts';

const known = ['payment', 'community', 'deep', 'evaluation', 'parent', 'deaf', 'party'];
const correct = openSpelling(known);

test('a word with few slips becomes the one that was meant', () => {
	for (const [typed, meant] of Object.entries({
		paymment: 'payment',
		pament: 'payment',
		peyment: 'payment',
		payemnt: 'payment',
		apyment: 'payment',
		comunitty: 'community',
		evalutaion: 'evaluation',
		deff: 'deaf'
	}))
		expect(correct(typed)).toBe(meant);
});

test('of two words that are as near, the earlier is meant', () => {
	expect(correct('deap')).toBe('deep');
});

test('what is too short, too far, a number or only a part of a word is left as it is', () => {
	for (const typed of ['dea', 'xylophone', '2019', '', 'munity', 'evaluationparty'])
		expect(correct(typed), typed).toBeUndefined();
});

test('any text becomes a known word or nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
			expect([undefined, ...known]).toContain(correct(text));
		})
	);
});
