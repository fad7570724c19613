/** The list of everything: all resources by title, and the terms by which they can be grouped. */
import { describeCost } from '#lib/describe/cost.ts';
import { countOf } from '#lib/describe/node.ts';
import { nouns } from '#lib/describe/phrase.ts';
import { isPast } from '#lib/describe/status.ts';
import { folderOf, groupFacets, pageTypes, typeOf, type TermType } from '#lib/facets/facets.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { homeOf, regionsOf, shapeOf } from '#lib/graph/home.ts';
import { nodesOf } from '#lib/graph/read.ts';
import type { ListEntry, ListStarter, ListTerm, ListView } from '#lib/views/explore/list/types.ts';
import type { WordFile, Words } from '#lib/views/explore/list/words.svelte.ts';
import { lineOf } from './term-page.ts';

type Record = NodeOf<'resource'>['record'];
type Starters = Readonly<{ [term: string]: readonly { resource: string; reason: string }[] }>;

export function listView(graph: MapGraph): ListView {
	const { resources, site, vocabulary, starters } = graph.getAttribute('dataset');
	const called = nouns(graph);
	const facets = Object.fromEntries(
		groupFacets.map((id) => {
			const type = typeOf(id);
			const noun = { one: called[type] ?? '', many: called[folderOf(type)] ?? '' };
			return [id, { ...noun, terms: termsOf(graph, type) }];
		})
	) as ListView['facets'];
	return {
		count: countOf(graph, resources.length),
		resource: site.words.resource,
		facets,
		costs: vocabulary.costs.map(({ id }) => describeCost(graph, id).label),
		entries: nodesOf(graph, 'resource').map(({ record }) => entryOf(graph, record, facets)),
		starters: { stage: startersOf(starters.stages), role: startersOf(starters.audiences) }
	};
}

function termsOf(graph: MapGraph, type: TermType): ListTerm[] {
	const page = pageTypes.find((one) => one === type);
	return regionsOf(graph, type).map(({ id, label }) => {
		const { region, opening } = page ? lineOf(graph, page, id) : { region: null, opening: null };
		return {
			id,
			label,
			path: region?.path ?? null,
			region: type === 'stage' ? region : null,
			opening,
			// what the kinds of a family share is their mark
			shape: type === 'kind' ? shapeOf(graph, id) : null
		};
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
		home: Object.fromEntries(
			groupFacets.map((facet) => [facet, place(facet, homeOf(graph, id, typeOf(facet)))])
		) as ListEntry['home'],
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
