import { resourceOrRetiredEntries, resourceOrRetiredPage } from '#lib/server/pages.ts';
import { resourceGraph, unsent } from '#lib/server/structured.ts';
import { theGraph } from '#lib/server/the-graph.ts';

export const entries = () => resourceOrRetiredEntries();

export function load({ params }) {
	const page = resourceOrRetiredPage(params.id);
	// nothing is said of what has left the map
	const structured = unsent(page.retired ? undefined : resourceGraph(theGraph(), params.id));
	return { ...page, structured };
}
