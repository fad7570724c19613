import { wordFile } from '#lib/server/list-page.ts';
import { theGraph } from '#lib/server/the-graph.ts';

export const prerender = true;

/** Summaries and addresses, for a list that is made in the browser. */
export const GET = () => Response.json(wordFile(theGraph()));
