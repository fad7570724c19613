import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, formatHex, readHex, toOklch, toScreen } from '#lib/embed/oklch.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0'));

test('there and back is the same colour', () => {
	fc.assert(
		fc.property(hex, (colour) => {
			expect(formatHex(toScreen(toOklch(readHex(colour))))).toBe(`#${colour}`);
		})
	);
});

test('known values: CSS Color 4 gives red as oklch(0.628 0.2577 29.23)', () => {
	const { l, c, h } = toOklch(readHex('ff0000'));
	expect([l, c, h].map((v) => Number(v.toFixed(3)))).toEqual([0.628, 0.258, 29.234]);
});

test('contrast is 21 from black to white, 1 to itself, whichever way round', () => {
	const [black, white, teal] = ['000000', 'ffffff', '0a5a5e'].map(readHex) as [never, never, never];
	expect(contrast(black, white)).toBeCloseTo(21, 5);
	expect(contrast(teal, teal)).toBe(1);
	expect(contrast(teal, white)).toBe(contrast(white, teal));
});

test('what no screen can show loses colour, and neither lightness nor hue', () => {
	const wild = { l: 0.6, c: 0.4, h: 145 };
	const shown = toOklch(readHex(formatHex(toScreen(wild)).slice(1)));
	expect(Math.abs(shown.l - wild.l)).toBeLessThan(0.02);
	expect(Math.abs(shown.h - wild.h)).toBeLessThan(3);
	expect(shown.c).toBeLessThan(wild.c);
});
