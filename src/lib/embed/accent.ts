/**
 * A partner's own colour, corrected so that it can be read: its hue stays, its lightness moves as far as it must. One
 * answer for light pages and one for dark ones, because a colour cannot do for both.
 */
import { contrast, formatHex, readHex, toOklch, toScreen } from './oklch.ts';

export interface Accent {
	/** Links, buttons: 4.5:1 on all grounds. */
	readonly accent: string;
	/** Words on a button of that colour: 4.5:1. */
	readonly ink: string;
	/** A quiet ground for what is chosen: `accent` and the words of the page hold 4.5:1 on it. */
	readonly soft: string;
}

/** The grounds and the ink of each look, as in app.css (a test compares). */
export const looks = {
	light: { grounds: ['fbfaf6', 'ffffff', 'f1efe8'], ink: '14262b', softness: 0.93, step: -0.01 },
	dark: { grounds: ['10191c', '18252a', '0c1417'], ink: 'ecf1ee', softness: 0.3, step: 0.01 }
} as const;

/** WCAG 2.2, 1.4.3, and a little more against rounding. */
const READABLE = 4.55;

/** The quiet ground has at most this chroma. */
const QUIET = 0.035;

/** @param hex `rrggbb` */
export function accentOn(look: keyof typeof looks, hex: string): Accent {
	const { grounds, ink, softness, step } = looks[look];
	const wanted = toOklch(readHex(hex));
	const soft = readHex(
		formatHex(toScreen({ ...wanted, l: softness, c: Math.min(wanted.c, QUIET) })).slice(1)
	);
	const all = [...grounds.map(readHex), soft];
	let { l } = wanted;
	let colour = readHex(formatHex(toScreen(wanted)).slice(1));
	while (all.some((ground) => contrast(colour, ground) < READABLE)) {
		l += step;
		colour = readHex(formatHex(toScreen({ ...wanted, l })).slice(1));
	}
	const words = [readHex('ffffff'), readHex(looks.light.ink), readHex('000000')];
	const best = words.find((word) => contrast(word, colour) >= READABLE) ?? readHex(ink);
	return { accent: formatHex(colour), ink: formatHex(best), soft: formatHex(soft) };
}

/** From here on people see that it is another colour; in the lightness of OKLCH, 0 to 1. */
const PLAIN_TO_SEE = 0.1;

/** How far a colour had to be changed to be read on light or on dark pages. @param hex `rrggbb` */
export function correctionOf(look: keyof typeof looks, hex: string): 'none' | 'slight' | 'strong' {
	const { accent } = accentOn(look, hex);
	if (accent === `#${hex}`) return 'none';
	const [from, to] = [hex, accent.slice(1)].map((colour) => toOklch(readHex(colour)).l);
	return Math.abs((to ?? 0) - (from ?? 0)) < PLAIN_TO_SEE ? 'slight' : 'strong';
}
