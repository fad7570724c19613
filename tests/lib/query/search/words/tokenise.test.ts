import { expect, test } from 'vitest';
import { wordsIn } from '#lib/query/search/words/tokenise.ts';

test('words come without capitals, accents, apostrophes and marks', () => {
	expect(wordsIn("‘Building bridges’: O’Cathain's Māori guide (2nd)")).toEqual([
		'building',
		'bridges',
		'ocathain',
		'maori',
		'guide',
		'2nd'
	]);
	expect(wordsIn('ed&i, LGBTQ+')).toEqual(['ed', 'i', 'lgbtq']);
	expect(wordsIn(' … ?! ')).toEqual([]);
});

test('a hyphen after an opening ties, another parts', () => {
	expect(wordsIn('Co-production, anti-racist e-learning')).toEqual([
		'coproduction',
		'antiracist',
		'elearning'
	]);
	expect(wordsIn('self-assessment')).toEqual(['self', 'assessment']);
	expect(wordsIn('co-')).toEqual(['co']);
});

test('a word without end is cut', () => {
	expect(wordsIn('x'.repeat(1000))[0]).toHaveLength(40);
});
