/** Which page has which social card, and what it shows. */
import { kindOf } from '#lib/describe/node.ts';
import { nouns, upperFirst } from '#lib/describe/phrase.ts';
import { drawCard } from '#lib/export/card/card.ts';
import { cardSlug, GENERAL } from '#lib/export/card/path.ts';
import type { Card, CardGround } from '#lib/export/card/types.ts';
import { hubTypes, nodeId, type HubType } from '#lib/graph/node-types.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { cardText } from '#lib/text/card.ts';
import { routeText } from '#lib/text/route.ts';
import { sceneOf } from './atlas.ts';
import { cardGround } from './card-ground.ts';
import { loadDataset } from './dataset.ts';
import { regionView } from './regions.ts';
import { termIds } from './term-page.ts';
import { theGraph } from './the-graph.ts';

type Content = Omit<Card, 'site'>;

/** Fields of a resource that name its terms. */
const fields = { stage: 'stages', audience: 'audiences', topic: 'topics' } as const;

/** "Stage 3: Designing", or the name of the middle of the map. */
function stageLine(id: string): string {
	const { label, number } = regionView(theGraph(), 'stage', id);
	return number === null ? label : `${upperFirst(nouns(theGraph()).stage ?? '')} ${number}: ${label}`;
}

/** The disc of a stage; the middle of the map has none. */
function hubOf(id: string): Card['hub'] {
	const hub = sceneOf('stage').hubs.find(({ region }) => region === id);
	return hub && hub.number !== null ? { x: hub.x, y: hub.y, number: hub.number } : null;
}

function general(): Content {
	const { title, tagline } = loadDataset().site;
	return { title: tagline, line: title, land: null, marks: [], hub: null };
}

function resources(): [string, Content][] {
	const graph = theGraph();
	const living = nodesOf(graph, 'resource').map(({ id, record }): [string, Content] => [
		`resources/${id}`,
		{
			title: record.title,
			line: cardText.kindAndPlace(kindOf(graph, id), stageLine(record.home)),
			land: record.home,
			marks: [nodeId('resource', id)],
			hub: null
		}
	]);
	const retired = loadDataset().retired.map(({ id, title }): [string, Content] => [
		`resources/${id}`,
		{ title, line: cardText.retired, land: null, marks: [], hub: null }
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
			line: cardText.kindAndPlace(noun, stageLine(record.stage)),
			land: record.stage,
			marks: [],
			hub: hubOf(record.stage)
		}
	]);
}

function terms(type: HubType): [string, Content][] {
	const graph = theGraph();
	const noun = upperFirst(nouns(graph)[type] ?? '');
	const ring = termIds(graph, type).map((id) => regionView(graph, type, id));
	const count = ring.filter(({ number }) => number !== null).length;
	const members = (id: string) =>
		nodesOf(graph, 'resource')
			.filter(({ record }) => record[fields[type]].includes(id))
			.map((node) => nodeId('resource', node.id));
	return termIds(graph, type).map((id) => {
		const { label, number } = regionView(graph, type, id);
		const stage = type === 'stage';
		return [
			`${fields[type]}/${id}`,
			{
				title: label,
				line: number === null ? noun : cardText.place(noun, number, count),
				land: stage ? id : null,
				marks: stage ? [] : members(id),
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
			line: cardText.kindAndPlace(noun, routeText.stops(stops.length)),
			land: null,
			marks: stops.map(({ resource }) => nodeId('resource', resource)),
			hub: null
		}
	]);
}

let made: { from: unknown; ground: CardGround; cards: Map<string, Content> } | undefined;

function all() {
	const from = loadDataset();
	if (made?.from !== from)
		made = {
			from,
			ground: cardGround(),
			cards: new Map([
				[GENERAL, general()],
				...resources(),
				...questions(),
				...hubTypes.flatMap(terms),
				...routes()
			])
		};
	return made;
}

/** Every card, for prerendering. An edition, which has no pages for people, needs none but one. */
export function cardEntries(): { slug: string }[] {
	if (process.env.EDITION) return [{ slug: GENERAL }];
	return [...all().cards.keys()].map((slug) => ({ slug }));
}

/** The card of this name as SVG, or undefined where there is none. */
export function cardSvg(slug: string): string | undefined {
	const { ground, cards } = all();
	const content = cards.get(slug);
	return content && drawCard({ ...content, site: loadDataset().site.title }, ground);
}
