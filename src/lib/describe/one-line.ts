/** Text for places in which a line break would begin something new. */

/** The same words on one line: no line breaks, nothing that cannot be seen at either end, no halves of characters. */
export function oneLine(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\p{Control}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.trim();
}
