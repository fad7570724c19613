/** Fixed editions: copies of the embeds that never change, each under its date. */
import { createHash } from 'node:crypto';

/** A day as an edition is called by, or null for what is no day. */
export function editionDate(text: string): string | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}

/**
 * Which files of a build belong to an edition: the embeds, what they load, and the oEmbed answers that they name. The pages
 * of the site do not; the links of an edition lead to those of today.
 * @param file path in the build folder
 */
export function isPartOfEdition(file: string): boolean {
	if (file.endsWith('.br') || file.endsWith('.gz')) return false;
	if (/^(_app|embed|oembed)\//.test(file)) return true;
	return (
		/^data\/((facts|links|names|words|search)\.json|(details|scene)\/.*)$/.test(file) ||
		file === 'favicon.svg'
	);
}

/** A list of checksums that `sha256sum -c` reads. */
export function sumsOf(files: readonly string[], read: (file: string) => Uint8Array): string {
	return files
		.map((file) => `${createHash('sha256').update(read(file)).digest('hex')}  ${file}\n`)
		.join('');
}

/** Where a sum of the list does not fit its file, or the file is not listed. Empty: the edition is as it was made. */
export function changedSince(
	sums: string,
	files: readonly string[],
	read: (file: string) => Uint8Array
): string[] {
	const known = new Map(
		sums
			.split('\n')
			.filter(Boolean)
			.map((line): [string, string] => [line.slice(66), line.slice(0, 64)])
	);
	const now = new Map(
		files.map((file): [string, string] => [
			file,
			createHash('sha256').update(read(file)).digest('hex')
		])
	);
	return [...new Set([...known.keys(), ...now.keys()])]
		.filter((file) => known.get(file) !== now.get(file))
		.sort((a, b) => (a < b ? -1 : 1));
}
