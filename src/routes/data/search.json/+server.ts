import { searchFile } from '#lib/server/search-file.ts';

export const prerender = true;

/** The words by which everything on the map can be found, for the search in the browser. */
export const GET = () => Response.json(searchFile());
