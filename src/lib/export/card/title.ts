/** The title of a card: as large as its box allows, on few lines. */
import { measure } from '#lib/layout/glyphs/measure.ts';
import { drawable } from '#lib/layout/glyphs/draw-text.ts';

/** Sizes to try, in px of the card. At a quarter of its width, as messengers show it, the smallest is still read. */
const SIZES = [76, 70, 64, 58, 52, 47, 43, 40];
const LINES = 4;
/** Letters of a word that does not stand alone on a line. */
const LITTLE = 3;
export const TITLE_WEIGHT = 600;

export interface FittedTitle {
	readonly lines: readonly string[];
	/** In px. */
	readonly size: number;
}

/** The largest size at which a title fits into `width` px; what does not fit at the smallest ends in "…". */
export function fitTitle(title: string, width: number): FittedTitle {
	const words = drawable(title, 'display').split(' ').filter(Boolean);
	for (const size of SIZES) {
		const lines = wrap(words, (text) => fits(text, size, width));
		if (!lines || lines.length > LINES) continue;
		const best = even(words, lines, size, width);
		// a little smaller is better than a line of one little word
		const lonely = best.length > 1 && best.some((line) => line.length <= LITTLE);
		if (!lonely || size === SIZES.at(-1)) return { lines: best, size };
	}
	const size = SIZES.at(-1) ?? 0;
	return { lines: cut(words, (text) => fits(text, size, width)), size };
}

function fits(text: string, size: number, width: number): boolean {
	return measure(text, { size, weight: TITLE_WEIGHT, face: 'display' }) <= width;
}

/** Fills one line after the other; null where a single word is too long for a line. */
function wrap(words: readonly string[], fit: (text: string) => boolean): string[] | null {
	const lines: string[] = [];
	for (const word of words) {
		if (!fit(word)) return null;
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && fit(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The same number of lines, as alike in length as words allow: no line of one short word. */
function even(
	words: readonly string[],
	lines: readonly string[],
	size: number,
	width: number
): readonly string[] {
	for (let share = 0.5; share < 1; share += 0.05) {
		const narrower = wrap(words, (text) => fits(text, size, width * share));
		if (narrower?.length === lines.length) return narrower;
	}
	return lines;
}

/** As much as the lines hold. A word that is longer than a line is broken where the line ends. */
function cut(words: readonly string[], fit: (text: string) => boolean): string[] {
	const pieces = words.flatMap((word) => piecesOf(word, fit));
	const lines = wrap(pieces, fit) ?? [];
	if (lines.length <= LINES) return lines;
	const kept = lines.slice(0, LINES);
	return [...kept.slice(0, -1), shorten(kept.at(-1) ?? '', fit)];
}

function piecesOf(word: string, fit: (text: string) => boolean): string[] {
	const pieces = [''];
	for (const sign of word) {
		const longer = `${pieces.at(-1)}${sign}`;
		if (fit(longer)) pieces[pieces.length - 1] = longer;
		else pieces.push(sign);
	}
	return pieces;
}

/** A line that ends in "…", without the words and signs that leave no room for it. */
export function shorten(line: string, fit: (text: string) => boolean): string {
	const words = line.split(' ');
	while (words.length > 1 && !fit(`${words.join(' ')}…`)) words.pop();
	const signs = [...words.join(' ').replace(/[\s.,;:–—-]+$/, '')];
	while (signs.length > 0 && !fit(`${signs.join('')}…`)) signs.pop();
	return `${signs.join('')}…`;
}
