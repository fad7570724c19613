import { expect, test } from 'vitest';
import { braced, escapeText, keepCapitals, verbatim } from '#lib/export/bibtex-text.ts';

test('signs that LaTeX would take for commands are shown as they are', () => {
	expect(escapeText('R&D: 5 % of $10, #1_a')).toBe('R\\&D: 5 \\% of \\$10, \\#1\\_a');
	expect(escapeText('\\input{x}')).toBe(
		'\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}'
	);
	expect(escapeText('~^<>|')).toBe(
		'\\textasciitilde{}\\textasciicircum{}\\textless{}\\textgreater{}\\textbar{}'
	);
});

test('letters with accents and curly quotation marks stay', () => {
	expect(escapeText('L’Espérance “Ø”')).toBe('L’Espérance “Ø”');
});

test('an organisation is one word to BibTeX', () => {
	expect(braced('Marks and Spencer')).toBe('{Marks and Spencer}');
});

test('words with capitals keep them, but for the first letter of all, which stays anyway', () => {
	expect(keepCapitals('A ladder for the NHS in Wales')).toBe('A ladder for the {NHS} in {Wales}');
	expect(keepCapitals('NHS people')).toBe('{NHS} people');
	expect(keepCapitals('The #PatientVoice')).toBe('The {{\\#PatientVoice}}');
});

test('an address keeps its signs, but for braces, backslashes and spaces', () => {
	expect(verbatim('https://a.org/x_y?z=%20&q=1#p~')).toBe('https://a.org/x_y?z=%20&q=1#p~');
	expect(verbatim('https://a.org/{x}\\ y')).toBe('https://a.org/%7Bx%7D%5C%20y');
});
