import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpelling } from '#lib/query/search/read/correct-spelling.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { contentWords } from '#lib/query/search/words/stop-words.ts';
import { shippedJson } from '../indexes.ts';
import { slips, startPicking, withSlip } from '../slips.ts';

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

test('nearly each long word of the map is found in spite of a slip, and most in spite of two', () => {
	const { words } = JSON.parse(shippedJson) as SearchFile;
	const all = [...new Set(words.flatMap(contentWords))];
	const correctAny = openSpelling(all);
	const pick = startPicking(7);
	const long = all
		.filter((word) => /^[a-z]{8,}$/.test(word))
		.filter((_, number) => number % 5 === 0);
	for (const slip of slips) {
		const right = long.filter((word) => {
			const read = correctAny(withSlip(word, slip, pick)) ?? '';
			return stemOf(read) === stemOf(word);
		});
		expect(right.length / long.length, slip).toBeGreaterThan(slip === 'two' ? 0.75 : 0.95);
	}
});
