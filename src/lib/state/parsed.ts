/** How a parameter of an address is parsed: a bad value is not the same as a missing one, so that a note can name it. */

import { addressText } from '#lib/text/address.ts';

/** `ignored` names the parts of a valid value that were left out, each as it was written. */
export type Parsed<T> =
	| { state: 'valid'; value: T; ignored?: readonly string[] }
	| { state: 'invalid'; reason: string }
	| { state: 'missing' };

/** The ids that a map has, by list, to tell a typing slip from a term. A list that is missing accepts any id. */
export type Known = Readonly<Partial<Record<string, ReadonlySet<string>>>>;

/** One parameter: one parse and one format, each the other's inverse. */
export interface Param<T> {
	/** Its value where the address has none: it is left out when an address is written. */
	readonly initial: T;
	readonly parse: (raw: string, known: Known) => Parsed<T>;
	/** @returns the text for the address; '' for the initial value */
	readonly format: (value: T) => string;
}

/** Longer values are not parsed: nobody chose them. UTF-16 units. */
const MAX_LENGTH = 4000;

/** Adds what all parameters have in common: an empty value is missing, and one that is too long is invalid. */
export function param<T>(one: Param<T>): Param<T> {
	return {
		...one,
		parse(raw, known) {
			if (raw === '') return { state: 'missing' };
			if (raw.length > MAX_LENGTH) return { state: 'invalid', reason: addressText.tooLong };
			return one.parse(raw, known);
		}
	};
}

/** What somebody wrote, in quotation marks and short enough for a note. */
export function brief(text: string): string {
	return addressText.quoted(text.length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);
}

/** One of a few words; the first is the initial value. */
export function choice<T extends string>(...words: readonly [T, ...T[]]): Param<T> {
	return param<T>({
		initial: words[0],
		parse(raw) {
			const value = words.find((word) => word === raw);
			if (value === undefined)
				return { state: 'invalid', reason: addressText.notAChoice(brief(raw)) };
			return { state: 'valid', value };
		},
		format: (value) => (value === words[0] ? '' : value)
	});
}
