import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '#lib/describe/one-line.ts';
import { anyText } from '../export/works.ts';

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
