/** A QR code as one path. */
import { encode } from 'uqr';

export interface QrPath {
	/** Width and height in modules, with the quiet zone. */
	size: number;
	/** Of the dark modules, each 1 by 1. */
	path: string;
}

/** Light modules round the code: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/** The code of a text, or null if the text is too long for any. */
export function qrPath(text: string): QrPath | null {
	try {
		// a level that survives a crease; the library takes a better one where the code grows no larger for it
		const { data, size } = encode(text, { ecc: 'M', border: QUIET });
		return { size, path: data.map(rowPath).join('') };
	} catch {
		return null;
	}
}

/** Dark runs of a row, each one rectangle: seams between single modules would show as hairlines. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		const start = x;
		while (row[x]) x++;
		if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
	}
	return path;
}
