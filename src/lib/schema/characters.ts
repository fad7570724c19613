/** Characters that must not reach a page, a file name or a terminal. Knows nothing about fields. */

/**
 * Control characters (line breaks among them), what turns the direction of writing, what has no width, and halves of
 * a surrogate pair. The joiner U+200D and the non-joiner U+200C belong here too: no title needs them, and they make
 * two words that look alike differ.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;
const everyUnsafe = new RegExp(unsafe.source, 'gu');

/** The first unsafe character of a text as `U+202E`, or undefined when there is none. */
export function unsafeCharacter(value: string): string | undefined {
	const found = unsafe.exec(value)?.[0];
	if (found === undefined) return undefined;
	return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The same text with every unsafe character spelt out, so that it can be printed: an escape becomes `\u{1b}`. */
export function printable(value: string): string {
	return value.replace(everyUnsafe, (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`);
}
