/** Text inside XML, between tags or in an attribute. */

/** What XML 1.0 cannot hold at all, not even escaped (its rule Char): control characters, halves of characters. */
const FORBIDDEN =
	// eslint-disable-next-line no-control-regex -- these are the ones that are taken out
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** The text without what XML cannot hold. */
export function withoutForbidden(text: string): string {
	return text.replace(FORBIDDEN, '');
}

/** Any text as it may stand in XML; attributes go in double quotation marks. */
export function escapeXml(text: string): string {
	return withoutForbidden(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
