/** How much room a text takes, in CSS px. */
import { advance, type Face } from './fonts.ts';

export interface Setting {
	/** Font size in px. */
	size: number;
	weight: number;
	/** Default: text. */
	face?: Face;
}

/** Browsers round glyphs to their own grid: 2 % more than the sum of the advances is always enough. */
const SAFETY = 1.02;

const known = new Map<string, number>();

/** Width of one line of text in px, never too small. */
export function measure(text: string, { size, weight, face = 'text' }: Setting): number {
	const key = `${face} ${weight} ${text}`;
	let em = known.get(key);
	if (em === undefined) {
		const { em: sure, missing } = advance(text, face, weight);
		em = sure + missing.reduce((sum, codePoint) => sum + fallback(codePoint), 0);
		known.set(key, em);
	}
	return em * size * SAFETY;
}

/** Width in em of a character from a font that we do not know: full width from Hangul on (CJK, emoji), else a wide letter. */
function fallback(codePoint: number): number {
	return codePoint >= 0x1100 ? 1.3 : 0.8;
}
