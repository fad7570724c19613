/** Text as it must stand in HTML that others paste into their pages. */

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	// to WordPress " src='x'" in a title would be the address of the frame
	"'": '&#39;',
	// a title such as "[gallery]" would be run as a command by WordPress
	'[': '&#91;',
	']': '&#93;'
};

/** For text and for attributes. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"'[\]]/g, (character) => entities[character] ?? character);
}
