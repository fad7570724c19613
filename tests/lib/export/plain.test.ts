import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '#lib/export/plain.ts';
import { anyWork, article } from './works.ts';

test('names, year, title, publisher and the lasting address', () => {
	expect(plain.format([article])).toBe(
		'Reed J, van der Roest HG and Open Doors Network (1969). A Ladder for the NHS. Journal of Doors & Locks. https://doi.org/10.1000/xyz_123\n'
	);
});

test('who is the only author is not named again as publisher; no year is made up; a question stays one', () => {
	const web = {
		...article,
		authors: ['NHS England'],
		publisher: 'NHS England',
		year: null,
		doi: null,
		title: 'What is it?',
		url: 'https://example.org/a'
	};
	expect(plain.format([web])).toBe('NHS England. What is it? https://example.org/a\n');
});

test('more than six authors are "others", and so are those whom the data do not name', () => {
	const many = { ...article, authors: [...'ABCDEFGH'].map((letter) => `${letter}x ${letter}`) };
	expect(plain.format([many])).toMatch(/^Ax A, Bx B, Cx C, Dx D, Ex E, Fx F and others \(1969\)\./);
	expect(plain.format([{ ...article, authors: ['Reed J', 'et al.'] }])).toMatch(
		/^Reed J and others/
	);
});

test('whatever the data hold, each work is one line', () => {
	const named = anyWork.filter(({ title }) => /\w/.test(title));
	fc.assert(
		fc.property(fc.array(named, { minLength: 1, maxLength: 4 }), (works) => {
			expect(plain.format(works).trimEnd().split('\n\n').length).toBe(works.length);
			for (const line of plain.format(works).split('\n')) expect(line).not.toMatch(/\p{Control}/u);
		})
	);
});
