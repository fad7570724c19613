import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from '#lib/query/search/words/stem.ts';

const same = (...words: string[]) => new Set(words.map(stemOf)).size;

test('forms of a word have one stem', () => {
	for (const words of [
		'meet meets meeting meetings met',
		'involve involved involving involvement',
		'participate participation participatory participants',
		'evaluate evaluating evaluation',
		'child children',
		'pay paid paying',
		'study studies studying',
		'carer carers'
	])
		expect(same(...words.split(' ')), words).toBe(1);
});

test('examples of Porter come out as he says', () => {
	for (const [word, stem] of Object.entries({
		caresses: 'caress',
		ponies: 'poni',
		plastered: 'plaster',
		hopping: 'hop',
		falling: 'fall',
		filing: 'file',
		relational: 'relat',
		hopefulness: 'hope',
		electrical: 'electr',
		replacement: 'replac',
		adoption: 'adopt',
		controll: 'control'
	}))
		expect(stemOf(word)).toBe(stem);
});

test('British and American spelling have one stem', () => {
	for (const pair of [
		'organise organize',
		'prioritisation prioritization',
		'behaviour behavior',
		'programme program',
		'analyse analyze',
		'centre center',
		'counselling counseling',
		'practise practice',
		'enrolment enrollment',
		'paediatric pediatric',
		'ageing aging'
	])
		expect(same(...pair.split(' ')), pair).toBe(1);
});

test('words that only look alike stay apart', () => {
	for (const pair of [
		'community communication',
		'authority author',
		'university universal',
		'minority minors',
		'findings finding',
		'police policy',
		'interpreter interpretation'
	])
		expect(same(...pair.split(' ')), pair).toBe(2);
});

test('any word has a stem, and other scripts are their own', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', minLength: 1 }),
			(word) => typeof stemOf(word) === 'string'
		)
	);
	expect(stemOf('医療')).toBe('医療');
});
