/**
 * Advance widths of the fonts that the page is set in, read from the very files that it serves. The only module of the
 * layout that reads files: it runs while the site is built.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

/** Text of the page, and the names of territories. */
export type Face = 'text' | 'display';

const files: Record<Face, string> = {
	text: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
	display: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2'
};

/** What fontkit knows and its types do not: the variation tables of an open font. */
interface VariableFont extends fontkit.Font {
	HVAR: unknown;
	variationCoords: number[];
	_variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
}

const opened = new Map<string, VariableFont>();

function open(face: Face, weight?: number): VariableFont {
	const key = `${face} ${weight ?? ''}`;
	const known = opened.get(key);
	if (known) return known;
	const file = createRequire(import.meta.url).resolve(files[face]);
	const font = fontkit.create(readFileSync(file)) as VariableFont;
	if (weight !== undefined) font.variationCoords = [weight];
	opened.set(key, font);
	return font;
}

/**
 * Width of a text in em at a weight, kerning included, and the characters that the font lacks.
 * fontkit cannot vary a font packed as WOFF2, so the default instance is set and each glyph corrected by the HVAR table;
 * against Chromium this is right to 0.2 %.
 */
export function advance(
	text: string,
	face: Face,
	weight: number
): { em: number; missing: readonly number[] } {
	const font = open(face);
	const varied = open(face, weight);
	const run = font.layout(text);
	let units = 0;
	// asked of the text: fontkit has one glyph for all that is missing, and it remembers only the first of them
	const missing = [...text]
		.map((sign) => sign.codePointAt(0) ?? 0)
		.filter((codePoint) => !font.hasGlyphForCodePoint(codePoint));
	run.glyphs.forEach((glyph, index) => {
		if (glyph.id !== 0)
			units +=
				(run.positions[index]?.xAdvance ?? 0) +
				varied._variationProcessor.getAdvanceAdjustment(glyph.id, varied.HVAR);
	});
	return { em: units / font.unitsPerEm, missing };
}
