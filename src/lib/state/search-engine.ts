/** The search, fetched when somebody first searches: a chunk of its own keeps the page light until then. */
import type { SearchFile } from '#lib/query/search/file.ts';
import type { SearchIndex } from '#lib/query/search/types.ts';
import { fetched } from './fetched.ts';

const loadFile = fetched('data/search.json', (file: SearchFile) => file);

let opening: Promise<SearchIndex> | undefined;

/** Opened once. After a failure the next call tries again. */
export function loadSearch(): Promise<SearchIndex> {
	opening ??= Promise.all([import('#lib/query/search/open.ts'), loadFile()]).then(
		([{ openSearch }, file]) => openSearch(file)
	);
	opening.catch(() => (opening = undefined));
	return opening;
}
