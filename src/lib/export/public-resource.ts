/** What the map says of a resource in public: its facts, with labels. */
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { familyOf } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import type { PublicResource, Term } from './types.ts';

/**
 * Left out are `evidence`, a note among curators, and `asks`, words that only help the search; both are in the files of
 * the data.
 */
export function publicResource(
	graph: MapGraph,
	record: NodeOf<'resource'>['record']
): PublicResource {
	const { vocabulary } = graph.getAttribute('dataset');
	const term = (terms: readonly Term[], id: string): Term => {
		const found = terms.find((one) => one.id === id);
		if (!found) throw new Error(`There is no term “${id}” for the resource “${record.id}”.`);
		return { id, label: found.label };
	};
	const all = (terms: readonly Term[], ids: readonly string[]) => ids.map((id) => term(terms, id));
	const { stages, throughout, audiences, topics, relations } = vocabulary;
	const { id, title, short, summary, authors, publisher, year, url, doi } = record;
	return {
		id,
		page: pagePath(nodeId('resource', id)) ?? '/',
		title,
		short,
		summary,
		authors,
		publisher,
		year,
		url,
		doi,
		kind: term(vocabulary.kinds, record.kind),
		family: term(vocabulary.families, familyOf(graph, record.kind)),
		format: term(vocabulary.formats, record.format),
		cost: term(vocabulary.costs, record.cost),
		country: record.country,
		language: record.language,
		home: term([...stages, throughout], record.home),
		stages: all(stages, record.stages),
		audiences: all(audiences, record.audiences),
		topics: all(topics, record.topics),
		minutes: record.minutes,
		related: record.related.map(({ type, target }) => ({
			type: term(relations, type),
			resource: target
		})),
		status: term(vocabulary.statuses, record.status),
		confidence: term(vocabulary.confidences, record.confidence),
		checked: record.checked
	};
}
