/** One line for a term: how many resources it has, and how many of them live there. */
import type { PageType } from '#lib/facets/facets.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { membersOf, regionOf } from '#lib/graph/home.ts';
import { summaryText } from '#lib/text/describe.ts';
import { countOf } from './node.ts';
import { fill, mention, say } from './phrase.ts';

/** "71 resources help at this stage; 43 of them stand here." */
export function describeTerm(graph: MapGraph, type: PageType, id: string): string {
	const { hub, number } = regionOf(graph, type, id);
	const members = membersOf(graph, type, id);
	const living = members.filter(({ record }) => record.home === id).length;
	const sentence = summaryText[number === null ? 'throughout' : type];
	const template = sentence(countOf(graph, members.length), members.length === 1, living);
	return say(fill(graph, template, hub ? { to: mention(graph, hub) } : {}));
}
