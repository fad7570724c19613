/** Text widths, against what Chromium measured with the same font files. */
import { expect, test } from 'vitest';
import { measure } from '#lib/layout/glyphs/measure.ts';
import { LABEL, NAME, PERSON_LABEL } from '#lib/layout/sizes.ts';

// getBoundingClientRect of a span, in px
test.each([
	['Masterson 2022: definitions', LABEL, 155.7],
	['Masterson 2022: definitions', PERSON_LABEL, 163.16],
	['AVAToWa.', PERSON_LABEL, 57.02],
	['Identifying and prioritising', { ...NAME, weight: 600 }, 277.52]
])('“%s” is as wide as in a browser, or a little wider', (text, setting, width) => {
	expect(measure(text, setting)).toBeGreaterThanOrEqual(width);
	expect(measure(text, setting)).toBeLessThan(width * 1.03);
});

test('width grows with size and with weight', () => {
	expect(measure('Powercube', { ...LABEL, size: 25 })).toBeCloseTo(2 * measure('Powercube', LABEL));
	expect(measure('Powercube', { ...LABEL, weight: 800 })).toBeGreaterThan(
		measure('Powercube', LABEL)
	);
});

test('no text has no width', () => {
	expect(measure('', LABEL)).toBe(0);
});

test('characters that the font lacks take room too', () => {
	expect(measure('共同', LABEL)).toBeGreaterThan(2 * LABEL.size);
	expect(measure('\u0000共', LABEL)).toBeGreaterThan(1.3 * LABEL.size);
	expect(measure('同', LABEL), 'after another that is missing').toBeGreaterThan(1.3 * LABEL.size);
	expect(measure('A☃', LABEL)).toBeGreaterThan(measure('A', LABEL) + 0.5 * LABEL.size);
});
