/**
 * Widths of texts in px, read at build from the very fonts that the page uses. For a weight of a variable font: the
 * advances of the default weight with its kerning, plus what the font's table of width changes (HVAR) adds.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

export type FontFamily = 'text' | 'display';

export interface TextStyle {
	/** px */
	size: number;
	/** 200 to 800 */
	weight: number;
	family?: FontFamily;
}

/** The two fonts of the page, as app.css names them. */
const files: Record<FontFamily, string> = {
	text: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
	display: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2'
};

/** Browsers round and hint: the room kept is a little wider than the text. */
const SAFETY = 1.02;

/** Width in em of a character that the fonts lack: another font draws it, of which we know nothing. */
const UNKNOWN = 1;

/** The parts of fontkit's variable fonts that its types leave out. */
interface VariableFont extends fontkit.Font {
	variationCoords: number[];
	HVAR: unknown;
	_variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
}

const require = createRequire(import.meta.url);
const fonts = new Map<string, VariableFont>();
const widths = new Map<string, number>();

function open(family: FontFamily, weight: number | null): VariableFont {
	const key = `${family} ${weight}`;
	const known = fonts.get(key);
	if (known) return known;
	const font = fontkit.create(readFileSync(require.resolve(files[family]))) as VariableFont;
	// fontkit can not make an instance of a compressed variable font, but it can read the width changes of one
	if (weight !== null) font.variationCoords = [weight];
	fonts.set(key, font);
	return font;
}

/** The width of a text on one line, in px. */
export function measure(text: string, { size, weight, family = 'text' }: TextStyle): number {
	const key = `${family} ${weight} ${text}`;
	const known = widths.get(key);
	const width = known ?? widthInEm(text, family, weight);
	if (known === undefined) widths.set(key, width);
	return width * size * SAFETY;
}

function widthInEm(text: string, family: FontFamily, weight: number): number {
	const plain = open(family, null);
	const varied = open(family, weight);
	const run = plain.layout(text);
	const units = run.glyphs.reduce((sum, glyph, index) => {
		if (glyph.id === 0) return sum + UNKNOWN * plain.unitsPerEm;
		const advance = run.positions[index]?.xAdvance ?? 0;
		return sum + advance + varied._variationProcessor.getAdvanceAdjustment(glyph.id, varied.HVAR);
	}, 0);
	return units / plain.unitsPerEm;
}
