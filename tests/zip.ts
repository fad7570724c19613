/** Reads files out of a ZIP archive, as far as tests need it: no encryption, no archives over 4 GB. */
import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const END = Buffer.from('PK\u0005\u0006', 'latin1');

/** The text of each file, by its name. */
export function readZip(bytes: Buffer): Map<string, string> {
	const found = new Map<string, string>();
	const end = bytes.lastIndexOf(END);
	if (end < 0) throw new Error('This is no ZIP archive.');
	let at = bytes.readUInt32LE(end + 16);
	while (bytes.readUInt32LE(at) === ENTRY) {
		const [name, extra, note] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
		const local = bytes.readUInt32LE(at + 42);
		const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
		const content = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
		found.set(bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)), content.toString('utf8'));
		at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0);
	}
	return found;
}
