import { dataPage } from '#lib/server/data-page.ts';
import { dataGraph, unsent } from '#lib/server/structured.ts';
import { theGraph } from '#lib/server/the-graph.ts';

export const load = async () => ({
	...(await dataPage()),
	structured: unsent(dataGraph(theGraph()))
});
