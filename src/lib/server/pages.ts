/** Plain data for the pages of the site: what their load functions return, and which pages there are. */
import { nouns, upperFirst } from '#lib/describe/phrase.ts';
import { lostText } from '#lib/text/lost.ts';
import { termText } from '#lib/text/terms.ts';
import { folderOf, hubTypes, type PageType } from '#lib/facets/facets.ts';
import { infoOf } from '#lib/facets/table.ts';
import { indexPath } from '#lib/graph/page-path.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { regionsOf } from '#lib/graph/home.ts';
import { comparedView, compareView } from './compare-page.ts';
import { exploreView } from './explore.ts';
import { listView } from './list-page.ts';
import { loadDataset } from './dataset.ts';
import { matrixView } from './matrix-page.ts';
import { questionView, questionsView } from './question-page.ts';
import { resourceView } from './resource-page.ts';
import { retiredView } from './retired-page.ts';
import { regionView } from './regions.ts';
import { groundView, routeViews, routeWords } from './route-page.ts';
import { lineOf, termIds, termView } from './term-page.ts';
import { theGraph } from './the-graph.ts';

/** Every page of a resource. */
export function resourceEntries(): { id: string }[] {
	return nodesOf(theGraph(), 'resource').map(({ id }) => ({ id }));
}

/** The same for prerendering: with those that were taken off the map. */
export function resourceOrRetiredEntries(): { id: string }[] {
	return [...resourceEntries(), ...loadDataset().retired.map(({ id }) => ({ id }))];
}

/** Every page of a question. */
export function questionEntries(): { id: string }[] {
	return nodesOf(theGraph(), 'question').map(({ id }) => ({ id }));
}

/** Every page of a stage, an audience ... */
export function termEntries(type: PageType): { id: string }[] {
	return termIds(theGraph(), type).map((id) => ({ id }));
}

export function resourcePage(id: string) {
	return { resource: resourceView(theGraph(), id) };
}

/** The page of a resource, or of one that was taken off the map: an address that worked once says where to turn. */
export function resourceOrRetiredPage(id: string) {
	const retired = loadDataset().retired.find((one) => one.id === id);
	return retired
		? { retired: retiredView(theGraph(), retired), resource: null }
		: { ...resourcePage(id), retired: null };
}

export function questionPage(id: string) {
	return { question: questionView(theGraph(), id) };
}

export function questionsPage() {
	return { questions: questionsView(theGraph()) };
}

export function termPage(type: PageType, id: string) {
	return { term: termView(theGraph(), type, id) };
}

export function termIndexPage(type: PageType) {
	const graph = theGraph();
	const called = nouns(graph);
	const many = called[folderOf(type)] ?? '';
	const index = {
		type,
		label: upperFirst(many),
		title: termText.indexTitle(many),
		lead: termText.indexLead[type](called[type] ?? ''),
		path: indexPath(type),
		sentences: infoOf(type).door !== undefined,
		terms: termIds(graph, type).map((id) => lineOf(graph, type, id))
	};
	return { index };
}

export function listPage() {
	return { explore: exploreView(), list: listView(theGraph()) };
}

export function matrixPage() {
	return { explore: exploreView(), matrix: matrixView(theGraph()) };
}

/** The index of the audiences, which pages that compare two of them lead back to. */
function audiencesTrail() {
	return { label: upperFirst(nouns(theGraph()).audiences ?? ''), path: indexPath('audience') };
}

export function comparePage() {
	return { compare: compareView(theGraph()), trail: audiencesTrail() };
}

/** Every page that compares two audiences. */
export function comparedEntries(): { first: string; second: string }[] {
	return compareView(theGraph()).pairs.map(({ first, second }) => ({
		first: first.id,
		second: second.id
	}));
}

export function comparedPage(first: string, second: string) {
	const compare = comparedView(theGraph(), first, second);
	if (!compare) throw new Error(`“${first}” and “${second}” are no pair of audiences.`);
	return { compare, trail: audiencesTrail() };
}

/** Every page of a ready-made route. */
export function routeEntries(): { id: string }[] {
	return loadDataset().routes.map(({ id }) => ({ id }));
}

export function routePage(id: string) {
	const graph = theGraph();
	const route = routeViews(graph).find((one) => one.id === id);
	if (!route) throw new Error(`There is no route “${id}”.`);
	return { route, ground: groundView(), words: routeWords(graph) };
}

export function routeIndexPage() {
	const graph = theGraph();
	return { routes: routeViews(graph), ground: groundView(), words: routeWords(graph) };
}

/** All nodes that have details, for prerendering. */
export function detailEntries(): { type: string; id: string }[] {
	const graph = theGraph();
	return [
		...(['resource', 'question'] as const).flatMap((type) =>
			nodesOf(graph, type).map(({ id }) => ({ type, id }))
		),
		...hubTypes.flatMap((type) => termIds(graph, type).map((id) => ({ type, id })))
	];
}

/** What the page of a node says, or null where there is no such node. */
export function detailsOf(type: string, id: string) {
	const known = detailEntries().find((entry) => entry.type === type && entry.id === id);
	if (!known) return null;
	if (type === 'resource') return resourcePage(id);
	return type === 'question' ? questionPage(id) : termPage(type as PageType, id);
}

/** Somewhere to go from an address that has nothing. */
export function lostPage() {
	const graph = theGraph();
	return {
		heading: lostText.stages(nouns(graph).stage ?? ''),
		stages: regionsOf(graph, 'stage').map(({ id }) => regionView(graph, 'stage', id))
	};
}
