/** The terms by which nodes can be found, taken from the vocabulary: no word of them stands in the code. */
import type { MapGraph, NodeAttributes, NodeOf } from '#lib/graph/build.ts';
import { nodeTypes } from '#lib/graph/node-types.ts';
import { nodeOf } from '#lib/graph/read.ts';
import { countryId, facets } from '#lib/query/facets.ts';
import type { Resource } from '#lib/schema/resource.ts';
import { quickLabel, quickNames } from '#lib/text/search-reasons.ts';
import type { SearchTerm } from '#lib/query/search/file.ts';

/** Minutes within which something is quick. */
const QUICK = 30;

/** "Film or podcast" is a name for films and a name for podcasts. */
function namesIn(label: string): string[] {
	const parts = label.split(/,| or | and |\/|:/).map((part) => part.trim());
	return [...new Set([label, ...parts])].filter(Boolean);
}

/** All terms of a map, facet by facet, in the order of the vocabulary. */
export function termsOf(graph: MapGraph): SearchTerm[] {
	const { vocabulary, resources, site } = graph.getAttribute('dataset');
	const term = (facet: string, { id, label }: Named): SearchTerm => ({
		facet,
		id,
		label,
		names: namesIn(label)
	});
	const countries = [...new Set(resources.map(({ country }) => country))].sort();
	return [
		...vocabulary.kinds.map((kind) => term('kind', kind)),
		...vocabulary.families.map((family) => term('family', family)),
		...vocabulary.formats.map((format) => term('format', format)),
		...vocabulary.costs.map(({ id, label }) => term('cost', { id, label })),
		...vocabulary.audiences.map((audience) => term('role', audience)),
		...vocabulary.topics.map((topic) => term('topic', topic)),
		...vocabulary.stages.map((stage) => term('stage', stage)),
		...countries.map((label) => term('country', { id: countryId(label), label })),
		{ facet: 'minutes', id: `${QUICK}`, label: quickLabel, names: quickNames },
		...nodeTypes.map((id) => {
			const { one, many } = site.words[id];
			return { facet: 'type', id, label: many, names: [one, many] };
		})
	];
}

interface Named {
	readonly id: string;
	readonly label: string;
}

/** The keys `<facet>:<id>` of the terms that a node has. A hub has the term that it stands for. */
export function termKeys(graph: MapGraph, node: NodeAttributes): string[] {
	return [...keysOf(graph, node), ...(node.type === 'resource' ? [] : [`type:${node.type}`])];
}

function keysOf(graph: MapGraph, { type, id, record }: NodeAttributes): string[] {
	if (type === 'stage' || type === 'topic') return [`${type}:${id}`];
	if (type === 'audience') return [`role:${id}`];
	if (type === 'resource') return ofResource(graph, record);
	if (type === 'course') {
		const { record: taught }: NodeOf<'resource'> = nodeOf(graph, 'resource', id);
		const rest = ofResource(graph, taught).filter((key) => !key.startsWith('role:'));
		return [...rest, ...record.audience.map((audience) => `role:${audience}`)];
	}
	return [
		`stage:${record.stage}`,
		...record.topics.map((topic) => `topic:${topic}`),
		...record.audiences.map((audience) => `role:${audience}`)
	];
}

function ofResource(graph: MapGraph, record: Resource | NodeOf<'resource'>['record']): string[] {
	const { vocabulary } = graph.getAttribute('dataset');
	const quick = record.minutes !== null && record.minutes <= QUICK ? [`minutes:${QUICK}`] : [];
	return facets
		.filter(({ kind }) => kind === 'any-of')
		.flatMap(({ id, read }) =>
			read(record as Resource, vocabulary as never).map((value) => `${id}:${value}`)
		)
		.concat(quick);
}
