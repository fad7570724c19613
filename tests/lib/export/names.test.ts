import { expect, test } from 'vitest';
import { namesOf } from '#lib/export/names.ts';
import { shipped } from '../maps.ts';

const one = (author: string) => namesOf([author]).names[0];

test.each([
	['Reed J', 'Reed', ['J']],
	['van der Roest HG', 'van der Roest', ['H', 'G']],
	['L’Espérance A', 'L’Espérance', ['A']],
	['Areskoug Josefsson K', 'Areskoug Josefsson', ['K']],
	['McEachan RRC', 'McEachan', ['R', 'R', 'C']],
	['Lee J-P', 'Lee', ['J-P']],
	['X A', 'X', ['A']]
])('%s is a person', (author, family, initials) => {
	expect(one(author)).toEqual({ family, initials });
});

test.each([
	'NHS England',
	'CHANGE',
	'Disability Rights UK',
	'NIHR ARC',
	'UK Research and Innovation',
	'Plain English Campaign',
	'World Health Organization (WHO)',
	'Reed, J',
	'use MY data'
])('%s is not taken apart', (author) => {
	expect(one(author)).toEqual({ whole: author });
});

test('"et al." is no name: it says that there are others', () => {
	expect(namesOf(['Reed J', 'et al.'])).toEqual({
		names: [{ family: 'Reed', initials: ['J'] }],
		others: true
	});
});

test('on the shipped map every name is read as a person or as an organisation, as a reader would', () => {
	const all = new Set(shipped.resources.flatMap(({ authors }) => authors));
	const people = [...all].filter((author) => 'family' in (one(author) ?? {}));
	expect(people.length).toBeGreaterThan(300);
	// an organisation read as a person would end in capitals and begin with a word like these
	const odd = people.filter((author) => /\b(research|health|network|group|rights)\b/i.test(author));
	expect(odd).toEqual([]);
});
