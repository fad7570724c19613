import { expect, test } from 'vitest';
import { contourPath } from '#lib/layout/glyphs/glyph-path.ts';
import { advance } from '#lib/layout/glyphs/measure.ts';
import { drawable, drawText } from '#lib/layout/glyphs/draw-text.ts';

const display = { size: 100, weight: 600, face: 'display' } as const;
const origin = { x: 0, y: 0 };

test('a ring of control points has its curve through the middles between them', () => {
	const point = (x: number, y: number, onCurve: boolean) => ({ x, y, onCurve, endContour: false });
	const corner = [point(0, 0, true), point(10, 0, true), point(10, 10, false), point(0, 10, false)];
	expect(contourPath(corner, 1, origin)).toBe('M0 0L10 0Q10 -10 5 -10Q0 -10 0 0Z');
	const round = [point(0, 0, false), point(10, 0, false), point(10, 10, false)];
	expect(contourPath(round, 1, origin)).toBe('M5 -5Q0 0 5 0Q10 0 10 -5Q10 -10 5 -5Z');
	expect(contourPath([], 1, origin)).toBe('');
});

test('a line is as wide as the page sets it', () => {
	for (const text of ['Getting started', 'AVATAR To', 'Café (PPI)']) {
		const { end } = drawText(text, display, { x: 7, y: 0 });
		expect(end - 7).toBeCloseTo(advance(text, 'display', 600) * 100, 5);
	}
});

test('a heavier weight draws other letters', () => {
	const light = drawText('n', { ...display, weight: 300 }, origin);
	const heavy = drawText('n', { ...display, weight: 800 }, origin);
	expect(light.d).not.toBe(heavy.d);
	expect(light.end).toBeLessThan(heavy.end);
});

test('brackets that are one glyph mirrored stand where they belong', () => {
	const xs = (text: string) =>
		[...drawText(text, display, origin).d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
	for (const sign of '()[]{}“”') {
		expect(Math.min(...xs(sign)), sign).toBeGreaterThan(-3);
		expect(Math.max(...xs(sign)), sign).toBeLessThan(drawText(sign, display, origin).end + 3);
	}
});

test('letters of other Latin languages are drawn, emoji and control characters are left out', () => {
	expect(drawable('Māori, Dŵr 🌿 \u0000x', 'display')).toBe('Māori, Dŵr x');
	expect(drawText('ā', display, origin).d).toMatch(/^M/);
	expect(drawText('🌿', display, origin)).toEqual({ d: '', end: 0 });
});
