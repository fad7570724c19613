import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, unsafeCharacter } from '#lib/schema/characters.ts';
import { day, recordId, shortLabel, text, time } from '#lib/schema/text.ts';

test.each(['2024-02-29', '2026-11-22', '2000-02-29'])('%s is a day', (value) => {
	expect(day().safeParse(value).success).toBe(true);
});

test.each([
	'2023-02-29',
	'2023-02-30',
	'1900-02-29',
	'2023-13-01',
	'2023-1-1',
	'01/02/2023',
	'2023-01-01T00:00'
])('%s is no day', (value) => {
	expect(day().safeParse(value).success).toBe(false);
});

test.each(['24:00', '9:30', '09:60', '0930'])('%s is no time of day', (value) => {
	expect(time().safeParse(value).success).toBe(false);
});

test.each([
	'',
	' a',
	'a ',
	'a\nb',
	'a\u0007',
	'a\u202eb',
	'\u200b',
	'a\u00adb',
	'\ud800',
	'x'.repeat(21)
])('%j is no text of 20 characters', (value) => {
	expect(text(20).safeParse(value).success).toBe(false);
});

test.each(['Kjellström S', '日本語', 'قرآن', '🌱 plants', '<b>bold</b>', 'a $& b'])(
	'%s is text',
	(value) => {
		expect(text(20).safeParse(value).success).toBe(true);
	}
);

test.each(['A', 'a_b', '-a', 'a-', 'a--b', '../a', 'a.b', 'é', ''])('%j is no id', (value) => {
	expect(recordId().safeParse(value).success).toBe(false);
});

test('a short label is whole', () => {
	expect(shortLabel().safeParse('Twenty-eight characters long').success).toBe(true);
	expect(shortLabel().safeParse('Twenty-nine characters long..').success).toBe(false);
	expect(shortLabel().safeParse('A label that is...').success).toBe(false);
});

test('what is made printable holds nothing unsafe', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (value) => {
			expect(unsafeCharacter(printable(value))).toBeUndefined();
		})
	);
});
