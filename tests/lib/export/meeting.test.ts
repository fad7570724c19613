import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '#lib/export/meeting.ts';

test('empty lines part paragraphs, other line breaks stay', () => {
	expect(paragraphsOf('\n a \r\nb\n \n\n\tc\r')).toEqual([['a', 'b'], ['c']]);
	expect(paragraphsOf(' \n ')).toEqual([]);
});

test('what no document can hold is left out, and nothing else', () => {
	expect(paragraphsOf('a\u0000b\u001b\ud800 👩🏽‍🌾 ü')).toEqual([['ab 👩🏽‍🌾 ü']]);
});

test('no line is empty or has spaces round it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (typed) => {
			for (const line of paragraphsOf(typed).flat()) {
				expect(line).not.toBe('');
				expect(line).toBe(line.trim());
				expect(line).not.toMatch(/[\n\r]/);
			}
		})
	);
});
