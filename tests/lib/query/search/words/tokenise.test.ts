import { expect, test } from 'vitest';
import { tokenise } from '#lib/query/search/words/tokenise.ts';

test('words come without capitals, accents, apostrophes and marks', () => {
	expect(tokenise("‘Building bridges’: O’Cathain's Māori guide (2nd)")).toEqual([
		'building',
		'bridges',
		'ocathain',
		'maori',
		'guide',
		'2nd'
	]);
	expect(tokenise('ed&i, LGBTQ+')).toEqual(['ed', 'i', 'lgbtq']);
	expect(tokenise(' … ?! ')).toEqual([]);
});

test('a hyphen after an opening ties, another parts', () => {
	expect(tokenise('Co-production, anti-racist e-learning')).toEqual([
		'coproduction',
		'antiracist',
		'elearning'
	]);
	expect(tokenise('self-assessment')).toEqual(['self', 'assessment']);
	expect(tokenise('co-')).toEqual(['co']);
});

test('a word without end is cut', () => {
	expect(tokenise('x'.repeat(1000))[0]).toHaveLength(40);
});
