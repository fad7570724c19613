/** The file of the search, made while the site is built. */
import { buildSearchFile } from '#lib/query/search/build/build-file.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { theGraph } from './the-graph.ts';

export function searchFile(): SearchFile {
	return buildSearchFile(theGraph());
}
