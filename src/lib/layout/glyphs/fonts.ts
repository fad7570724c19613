/**
 * The fonts that the page is set in, read from the very files that it serves. The only module of the layout that reads
 * files: it runs while the site is built.
 */
import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Text of the page, and the names of territories. */
export type Face = 'text' | 'display';

/** For each face the files that share its letters: Western European ones first, then the rest of Latin. */
const files: Record<Face, readonly string[]> = {
	text: ['latin', 'latin-ext'].map(
		(letters) =>
			`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`
	),
	display: ['latin', 'latin-ext'].map(
		(letters) => `@fontsource-variable/fraunces/files/fraunces-${letters}-wght-normal.woff2`
	)
};

/** A point of a glyph in font units, y upwards. */
export interface GlyphPoint {
	x: number;
	y: number;
	onCurve: boolean;
	endContour: boolean;
}

/** What fontkit knows and its types do not: the variation tables of an open font. */
interface VariableFont extends fontkit.Font {
	HVAR: unknown;
	variationCoords: number[];
	_variationProcessor: {
		getAdvanceAdjustment(glyph: number, table: unknown): number;
		transformPoints(glyph: number, points: (GlyphPoint & { copy(): GlyphPoint })[]): void;
	};
}

/** fontkit cannot vary a font packed as WOFF2: glyphs come from its default instance, what moves them from another. */
export interface Font {
	plain: VariableFont;
	varied: VariableFont;
}

const opened = new Map<string, Font[]>();

/** The fonts of a face at a weight, one for each file. */
export function openFonts(face: Face, weight: number): Font[] {
	const key = `${face} ${weight}`;
	const known = opened.get(key);
	if (known) return known;
	const { resolve } = createRequire(import.meta.url);
	const fonts = files[face].map((file) => {
		const read = () => fontkit.create(readFileSync(resolve(file))) as VariableFont;
		const varied = read();
		varied.variationCoords = [weight];
		return { plain: read(), varied };
	});
	opened.set(key, fonts);
	return fonts;
}

export const hasGlyph = ({ plain }: Font, sign: string): boolean =>
	plain.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);

/**
 * The glyphs of a text with their advance widths in em, kerning included. The widths of the default instance are corrected
 * by the HVAR table; against Chromium this is right to 0.2 %.
 */
export function glyphsOf({ plain, varied }: Font, text: string): { id: number; em: number }[] {
	const { glyphs, positions } = plain.layout(text);
	return glyphs.map(({ id }, index) => {
		const wider = varied._variationProcessor.getAdvanceAdjustment(id, varied.HVAR);
		return { id, em: ((positions[index]?.xAdvance ?? 0) + wider) / plain.unitsPerEm };
	});
}
