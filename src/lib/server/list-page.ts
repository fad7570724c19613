/** The list of everything: all resources by title, and the terms by which they can be grouped. */
import { describeCost } from '#lib/describe/cost.ts';
import { countOf } from '#lib/describe/node.ts';
import { isPast } from '#lib/describe/status.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { familyOf, homeOf, regionsOf } from '#lib/graph/home.ts';
import type { HubType } from '#lib/graph/node-types.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { listText } from '#lib/text/list.ts';
import type { ListEntry, ListStarter, ListTerm, ListView } from '#lib/views/explore/list/types.ts';
import type { WordFile, Words } from '#lib/views/explore/list/words.svelte.ts';
import { lineOf } from './term-page.ts';

type Record = NodeOf<'resource'>['record'];
type Starters = Readonly<{ [term: string]: readonly { resource: string; reason: string }[] }>;

export function listView(graph: MapGraph): ListView {
	const { resources, site, vocabulary, starters } = graph.getAttribute('dataset');
	const { words } = site;
	const facets = {
		stage: { ...words.stage, terms: termsOf(graph, 'stage') },
		role: { ...words.audience, terms: termsOf(graph, 'audience') },
		topic: { ...words.topic, terms: termsOf(graph, 'topic') },
		kind: { ...listText.kind, terms: kindsOf(graph) }
	};
	return {
		count: countOf(graph, resources.length),
		resource: words.resource,
		facets,
		costs: vocabulary.costs.map(({ id }) => describeCost(graph, id).label),
		entries: nodesOf(graph, 'resource').map(({ record }) => entryOf(graph, record, facets)),
		starters: { stage: startersOf(starters.stages), role: startersOf(starters.audiences) }
	};
}

function termsOf(graph: MapGraph, type: HubType): ListTerm[] {
	return regionsOf(graph, type).map(({ id }) => {
		const { label, region, opening } = lineOf(graph, type, id);
		const { path } = region;
		return { id, label, path, region: type === 'stage' ? region : null, opening, shape: null };
	});
}

/** Kinds have no page; what they share is the mark of their family. */
function kindsOf(graph: MapGraph): ListTerm[] {
	const { kinds, families } = graph.getAttribute('dataset').vocabulary;
	return kinds.map(({ id, label }) => {
		const family = familyOf(graph, id);
		const shape: string = families.find((one) => one.id === family)?.shape ?? '';
		return { id, label, path: null, region: null, opening: null, shape };
	});
}

/** Its words are hidden from what turns data into text: the page says them in its articles, and not again as data. */
function entryOf(graph: MapGraph, record: Record, facets: ListView['facets']): ListEntry {
	const { statuses, costs } = graph.getAttribute('dataset').vocabulary;
	const places = (facet: keyof typeof facets, ids: readonly string[]) =>
		ids.map((id) => facets[facet].terms.findIndex((term) => term.id === id));
	const place = (facet: keyof typeof facets, id: string) => places(facet, [id])[0] ?? 0;
	const { id, title, publisher, year, minutes, status } = record;
	const past = isPast(status) ? statuses.find((one) => one.id === status) : undefined;
	const entry: ListEntry = {
		id,
		title,
		publisher,
		year,
		minutes,
		cost: costs.findIndex((cost) => cost.id === record.cost),
		stage: places('stage', record.stages),
		role: places('role', record.audiences),
		home: {
			stage: place('stage', record.home),
			role: place('role', homeOf(graph, id, 'audience')),
			topic: place('topic', homeOf(graph, id, 'topic')),
			kind: place('kind', record.kind)
		},
		state: past?.label ?? null
	};
	return Object.defineProperty(entry, 'words', { value: wordsOf(record), enumerable: false });
}

const wordsOf = ({ summary, url }: Record): Words => ({ summary, url });

/** What `/data/words.json` holds. */
export function wordFile(graph: MapGraph): WordFile {
	const records = nodesOf(graph, 'resource').map(({ record }) => record);
	return Object.fromEntries(records.map((record) => [record.id, wordsOf(record)]));
}

function startersOf(lists: Starters): ListView['starters']['role'] {
	return Object.fromEntries(
		Object.entries(lists).map(([term, own]) => [
			term,
			own.map(({ resource, reason }): ListStarter => [resource, reason])
		])
	);
}
