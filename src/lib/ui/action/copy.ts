/** Putting text where it can be pasted. */

/**
 * Copies a text, or, where the clipboard refuses (an old browser, a frame, a plain http address), selects it in a field
 * that shows it, so that it can be copied by hand.
 * @returns whether it is on the clipboard
 */
export async function copyText(
	text: string,
	field: HTMLInputElement | HTMLTextAreaElement
): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		field.focus();
		field.select();
		return false;
	}
}
