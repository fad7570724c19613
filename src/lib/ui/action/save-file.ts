/** Saving something as a file, without a server. */

/** How long the file stays at hand, ms: browsers fetch it after the click. */
const KEPT = 10_000;

/** @param mediaType without a charset: the file is UTF-8 */
export function saveFile(name: string, mediaType: string, text: string): void {
	saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}

/** A file that is no text: it knows its own type. */
export function saveBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
