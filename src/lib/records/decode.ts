/** From the bytes of a file to its text. */
import type { Fault } from '#lib/schema/fault.ts';

/** In bytes. The longest real file has a tenth of it; a bigger one is something else under a wrong name. */
const largest = 1_000_000;

/** The text without a byte order mark, which some Windows editors write, or what is wrong with it. */
export function decode(raw: string | Uint8Array): { text: string } | Fault {
	if (raw.length > largest)
		return {
			message: `is too large (${raw.length} bytes; ${largest} is the most).`,
			remedy: 'Check that it is the right file.'
		};
	let text: string;
	try {
		text = typeof raw === 'string' ? raw : new TextDecoder('utf-8', { fatal: true }).decode(raw);
	} catch {
		return {
			message: 'is not text in UTF-8.',
			remedy: 'Open it in a text editor and save it with the encoding “UTF-8”.'
		};
	}
	return { text: text.replace(/^\uFEFF/, '') };
}
