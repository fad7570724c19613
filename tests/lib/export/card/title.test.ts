import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTitle, shorten, TITLE_WEIGHT } from '#lib/export/card/title.ts';
import { measure } from '#lib/layout/glyphs/measure.ts';
import { drawText } from '#lib/layout/glyphs/draw-text.ts';
import { shipped } from '../../maps.ts';

const WIDTH = 520;
const widthOf = (text: string, size: number) =>
	measure(text, { size, weight: TITLE_WEIGHT, face: 'display' });

describe('a title fits into its box', () => {
	const titles = [
		...shipped.resources.map(({ title }) => title),
		...shipped.questions.questions.map(({ text }) => text)
	];

	test('every title of the data: four lines at most, none wider, none too small to read', () => {
		const faults = titles.filter((title) => {
			const { lines, size } = fitTitle(title, WIDTH);
			const drawn = lines.map(
				(line) =>
					drawText(line, { size, weight: TITLE_WEIGHT, face: 'display' }, { x: 0, y: 0 }).end
			);
			const fits =
				lines.every((line) => widthOf(line, size) <= WIDTH) && Math.max(...drawn) <= WIDTH;
			return !fits || lines.length > 4 || lines.length === 0 || size < 40;
		});
		expect(faults).toEqual([]);
	});

	test('whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
				const { lines, size } = fitTitle(title, WIDTH);
				expect(lines.length).toBeLessThanOrEqual(4);
				for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(WIDTH);
			}),
			{ numRuns: 60 }
		);
	});
});

test('nothing is lost of a title that fits', () => {
	const title = 'How to involve people in authentic and meaningful co-production';
	expect(fitTitle(title, WIDTH).lines.join(' ')).toBe(title);
});

test('a short title is larger than a long one', () => {
	const sizes = ['Lego', 'A guide to working together', 'Long words '.repeat(12)].map(
		(title) => fitTitle(title, WIDTH).size
	);
	expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
	expect(sizes[0]).toBeGreaterThan(sizes[2] ?? Infinity);
});

test('a title that is too long says so at its end', () => {
	expect(fitTitle('word '.repeat(100), WIDTH).lines.at(-1)).toMatch(/word…$/);
	expect(fitTitle('Donaudampfschifffahrt'.repeat(20), WIDTH).lines.at(-1)).toMatch(/…$/);
});

test('what no file of the font can draw is left out', () => {
	expect(fitTitle('Māori research 🌿 & <ethics>', WIDTH).lines.join(' ')).toBe(
		'Māori research & <ethics>'
	);
	expect(fitTitle('🌿🌿', WIDTH).lines).toEqual([]);
});

test('a line is shortened at a word, and within a word only if it is alone', () => {
	const atMost = (most: number) => (text: string) => text.length <= most;
	expect(shorten('one two, three', atMost(9))).toBe('one two…');
	expect(shorten('seventeen', atMost(5))).toBe('seve…');
});
