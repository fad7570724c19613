/** Filters and search: each a chunk of its own with its data, fetched when first needed, so that pages are light until then. */
import type { FactFile } from '#lib/query/facts.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { fetched } from './fetched.ts';
import { once } from './once.ts';

const loadFacts = fetched('data/facts.json', (file: FactFile) => file);
const loadIndex = fetched('data/search.json', (file: SearchFile) => file);

export const loadFilters = once(async () => {
	const [{ openFilters }, file] = await Promise.all([import('./open-filters.ts'), loadFacts()]);
	return openFilters(file);
});

export const loadSearch = once(async () => {
	const [{ openSearch }, file] = await Promise.all([
		import('#lib/query/search/open.ts'),
		loadIndex()
	]);
	return openSearch(file);
});
