import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentOn, correctionOf, looks } from '#lib/embed/accent.ts';
import { contrast, readHex, toOklch } from '#lib/embed/oklch.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0'));
const look = fc.constantFrom('light', 'dark');
const rgb = (colour: string) => readHex(colour.replace('#', ''));

test('whatever colour a partner asks for: words hold 4.5:1 on every ground, and so do words on a button', () => {
	fc.assert(
		fc.property(look, hex, (on, colour) => {
			const { accent, ink, soft } = accentOn(on, colour);
			for (const ground of [...looks[on].grounds.map(readHex), rgb(soft)])
				expect(contrast(rgb(accent), ground)).toBeGreaterThanOrEqual(4.5);
			expect(contrast(rgb(ink), rgb(accent))).toBeGreaterThanOrEqual(4.5);
			// what is chosen lies on the quiet ground, in the ink of the page
			expect(contrast(rgb(looks[on].ink), rgb(soft))).toBeGreaterThanOrEqual(4.5);
		}),
		{ numRuns: 1000 }
	);
});

test('a colour that can be read is left alone, and one that cannot keeps its hue', () => {
	expect(accentOn('light', '005eb8').accent).toBe('#005eb8');
	expect(correctionOf('light', '005eb8')).toBe('none');
	expect(correctionOf('light', '767676')).toBe('slight');
	expect(correctionOf('light', 'ffd400')).toBe('strong');
	const [asked, given] = [toOklch(rgb('ffd400')), toOklch(rgb(accentOn('light', 'ffd400').accent))];
	expect(Math.abs(asked.h - given.h)).toBeLessThan(12);
	expect(given.l).toBeLessThan(asked.l);
	expect(toOklch(rgb(accentOn('dark', '14262b').accent)).l).toBeGreaterThan(0.6);
});

test('grey stays grey, black and white have an answer', () => {
	for (const colour of ['808080', '000000', 'ffffff'])
		for (const on of ['light', 'dark'] as const)
			expect(toOklch(rgb(accentOn(on, colour).accent)).c).toBeLessThan(0.01);
});

describe('the grounds are those of app.css', () => {
	const css = readFileSync('src/app.css', 'utf8');
	const token = (name: string, on: 'light' | 'dark') => {
		const [, light, dark] =
			new RegExp(`--${name}: var\\(--light, #(\\w+)\\) var\\(--dark, #(\\w+)\\)`).exec(css) ?? [];
		return { light, dark }[on];
	};
	test.each(['light', 'dark'] as const)('%s', (on) => {
		expect(looks[on].grounds).toEqual(['paper', 'raised', 'sunk'].map((name) => token(name, on)));
		expect(looks[on].ink).toBe(token('ink', on));
	});
});
