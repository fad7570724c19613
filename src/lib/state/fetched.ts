/** Data files of the site, fetched when they are first needed. */
import { once } from './once.ts';
import { ownBase } from './site-path.ts';

/**
 * Makes a function that fetches a file once and gives what was opened. It rejects with an error that names the file and
 * the status; the next call then tries again.
 * @param path below the base of the site
 */
export function fetched<File, Opened>(
	path: string,
	open: (file: File) => Opened
): () => Promise<Opened> {
	return once(async () => {
		const response = await fetch(ownBase() + path);
		if (!response.ok) throw new Error(`${path} answered ${response.status}`);
		return open(await response.json());
	});
}
