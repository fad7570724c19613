/** The width of a text in CSS px. */
import { glyphsOf, hasGlyph, openFonts, type Face } from './fonts.ts';

export interface Setting {
	/** Font size in px. */
	size: number;
	weight: number;
	/** Default: text. */
	face?: Face;
}

/** Browsers round glyphs to their own grid: 2 % more than the sum of the advances is always enough. */
const SAFETY = 1.02;

// a layout asks for the same few hundred labels again and again
const known = new Map<string, number>();

/** Width of one line of text in px, never too small. */
export function measure(text: string, { size, weight, face = 'text' }: Setting): number {
	const key = `${face} ${weight} ${text}`;
	let em = known.get(key);
	if (em === undefined) {
		em = advance(text, face, weight);
		known.set(key, em);
	}
	return em * size * SAFETY;
}

/** Width of a text in em, with a guess for what the font lacks. */
export function advance(text: string, face: Face, weight: number): number {
	const [font] = openFonts(face, weight);
	if (!font) return 0;
	const drawn = glyphsOf(font, text).reduce((sum, { id, em }) => sum + (id === 0 ? 0 : em), 0);
	// asked of the text: fontkit has one glyph for all that is missing, and it remembers only the first of them
	const missing = [...text].filter((sign) => !hasGlyph(font, sign));
	return missing.reduce((sum, sign) => sum + fallback(sign.codePointAt(0) ?? 0), drawn);
}

/** Width in em of a character from a font that we do not know: full width from Hangul on (CJK, emoji), else a wide letter. */
function fallback(codePoint: number): number {
	return codePoint >= 0x1100 ? 1.3 : 0.8;
}
