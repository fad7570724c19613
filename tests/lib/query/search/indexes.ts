/** The search over the two maps of the tests, opened as a browser opens it: from JSON. */
import { buildSearchFile } from '#lib/query/search/build/build-file.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { openSearch } from '#lib/query/search/open.ts';
import { gardenGraph, shippedGraph } from '../../maps.ts';

export const shippedJson: string = JSON.stringify(buildSearchFile(shippedGraph));
export const shippedIndex = openSearch(JSON.parse(shippedJson) as SearchFile);
export const gardenIndex = openSearch(buildSearchFile(gardenGraph));

/** The ids of the nodes that are found, the best first. */
export const found = (text: string, index = shippedIndex): string[] =>
	index.search(text).hits.map(({ node }) => node);
