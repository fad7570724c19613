import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, verbatim } from '#lib/export/line.ts';
import { anyText } from './works.ts';

test('line breaks, tabs and what cannot be seen become one space', () => {
	expect(oneLine(' a\r\n\tb\u2028c\u0000 ')).toBe('a b c');
});

test('whatever the text, it is one line of whole characters', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const line = oneLine(text);
			expect(line).not.toMatch(/[\p{Control}\p{Zl}\p{Zp}]/u);
			expect(line.isWellFormed()).toBe(true);
			expect(oneLine(line)).toBe(line);
		})
	);
});

test('an address keeps its signs, but for braces, backslashes and spaces', () => {
	expect(verbatim('https://a.org/x_y?z=%20&q=1#p~')).toBe('https://a.org/x_y?z=%20&q=1#p~');
	expect(verbatim('https://a.org/{x}\\ y')).toBe('https://a.org/%7Bx%7D%5C%20y');
});
