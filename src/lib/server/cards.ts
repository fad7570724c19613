/** Which page has which social card, and what it shows. */
import { countOf, kindOf } from '#lib/describe/node.ts';
import { nouns, upperFirst } from '#lib/describe/phrase.ts';
import { folderOf, pageTypes, type PageType } from '#lib/facets/facets.ts';
import { drawCard } from '#lib/export/card/card.ts';
import { GENERAL } from '#lib/export/card/path.ts';
import type { Card } from '#lib/export/card/types.ts';
import { membersOf } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { cardText } from '#lib/text/card.ts';
import { routeText } from '#lib/text/route.ts';
import { sceneOf } from './atlas.ts';
import { cardMap } from './card-map.ts';
import { loadDataset } from './dataset.ts';
import { perDataset } from './per-dataset.ts';
import { rasterise } from './rasterise.ts';
import { regionView } from './regions.ts';
import { termIds } from './term-page.ts';
import { theGraph } from './the-graph.ts';

type Content = Omit<Card, 'site'>;

/** What it is and at which stage, from the longest way to say it to the shortest. */
function linesOf(what: string, stage: string): string[] {
	const { label, number } = regionView(theGraph(), 'stage', stage);
	if (number === null) return [cardText.kindAndPlace(what, label), what];
	const short = cardText.stage(upperFirst(nouns(theGraph()).stage ?? ''), number);
	const places = [cardText.named(short, label), label, short];
	return [...places.map((place) => cardText.kindAndPlace(what, place)), what];
}

/** The disc of a stage; the middle of the map has none. */
function hubOf(id: string): Card['hub'] {
	const hub = sceneOf('stage').hubs.find(({ region }) => region === id);
	return hub && hub.number !== null ? { x: hub.x, y: hub.y, number: hub.number } : null;
}

function general(): Content {
	const { tagline, words } = loadDataset().site;
	const count = countOf(theGraph(), nodesOf(theGraph(), 'resource').length);
	return {
		title: tagline,
		lines: [cardText.kindAndPlace(words.map, count), words.map],
		land: null,
		marks: [],
		hub: null
	};
}

function resources(): [string, Content][] {
	const graph = theGraph();
	const living = nodesOf(graph, 'resource').map(({ id, record }): [string, Content] => [
		`resources/${id}`,
		{
			title: record.title,
			lines: linesOf(kindOf(graph, id), record.home),
			land: record.home,
			marks: [nodeId('resource', id)],
			hub: null
		}
	]);
	const retired = loadDataset().retired.map(({ id, title }): [string, Content] => [
		`resources/${id}`,
		{ title, lines: [cardText.retired], land: null, marks: [], hub: null }
	]);
	return [...living, ...retired];
}

function questions(): [string, Content][] {
	const graph = theGraph();
	const noun = upperFirst(nouns(graph).question ?? '');
	return nodesOf(graph, 'question').map(({ id, record }) => [
		`questions/${id}`,
		{
			title: record.text,
			lines: linesOf(noun, record.stage),
			land: record.stage,
			marks: [],
			hub: hubOf(record.stage)
		}
	]);
}

function terms(type: PageType): [string, Content][] {
	const graph = theGraph();
	const noun = upperFirst(nouns(graph)[type] ?? '');
	const ring = termIds(graph, type).map((id) => regionView(graph, type, id));
	const count = ring.filter(({ number }) => number !== null).length;
	return termIds(graph, type).map((id) => {
		const { label, number } = regionView(graph, type, id);
		const stage = type === 'stage';
		return [
			`${folderOf(type)}/${id}`,
			{
				title: label,
				lines: [number === null ? noun : cardText.place(noun, number, count)],
				land: stage ? id : null,
				marks: stage ? [] : membersOf(graph, type, id).map((node) => nodeId('resource', node.id)),
				hub: stage ? hubOf(id) : null
			}
		];
	});
}

function routes(): [string, Content][] {
	const noun = upperFirst(loadDataset().site.words.route.one);
	return loadDataset().routes.map(({ id, title, stops }) => [
		`routes/${id}`,
		{
			title,
			lines: [cardText.kindAndPlace(noun, routeText.stops(stops.length))],
			land: null,
			marks: stops.map(({ resource }) => nodeId('resource', resource)),
			trail: true,
			hub: null
		}
	]);
}

const all = perDataset(() => ({
	map: cardMap(),
	cards: new Map([
		[GENERAL, general()],
		...resources(),
		...questions(),
		...pageTypes.flatMap(terms),
		...routes()
	])
}));

/** Every card, for prerendering. An edition, which has no pages for people, needs none but one. */
export function cardEntries(): { slug: string }[] {
	if (process.env.EDITION) return [{ slug: GENERAL }];
	return [...all().cards.keys()].map((slug) => ({ slug }));
}

/** The card of this name as PNG, or undefined where there is none. */
export function cardPicture(slug: string): Uint8Array<ArrayBuffer> | undefined {
	const { map, cards } = all();
	const content = cards.get(slug);
	return content && rasterise(drawCard({ ...content, site: loadDataset().site.title }, map));
}
