/** The terms by which nodes can be found, taken from the vocabulary: no word of them stands in the code. */
import {
	facets,
	hubTypes,
	limitFacets,
	termFacets,
	typeOf,
	type TermFacet
} from '#lib/facets/facets.ts';
import { table } from '#lib/facets/table.ts';
import type { MapGraph, NodeAttributes, NodeOf } from '#lib/graph/build.ts';
import { nodeId, nodeTypes } from '#lib/graph/node-types.ts';
import { nodeOf } from '#lib/graph/read.ts';
import { keepsTo } from '#lib/query/filter.ts';
import { limitText } from '#lib/text/facets.ts';
import { limitNames } from '#lib/text/search-reasons.ts';
import type { SearchTerm } from '#lib/query/search/file.ts';

/** "Film or podcast" is a name for films and a name for podcasts. */
function namesIn(label: string): string[] {
	const parts = label.split(/,| or | and |\/|:/).map((part) => part.trim());
	return [...new Set([label, ...parts])].filter(Boolean);
}

/** All terms of a map, facet by facet, in the order of the vocabulary. */
export function termsOf(graph: MapGraph): SearchTerm[] {
	const dataset = graph.getAttribute('dataset');
	const terms = termFacets.flatMap((facet) => {
		const { about } = table[facet];
		const terms = table[facet].terms(dataset);
		// a term that everything has finds nothing
		return (terms.length > 1 ? terms : []).map(({ id, label }): SearchTerm => {
			const term = { facet, id, label, names: namesIn(label) };
			return about ? { ...term, about } : term;
		});
	});
	const limits = limitFacets.flatMap((facet): SearchTerm[] => {
		const { called } = table[facet];
		if (called === undefined) return [];
		const label = limitText[facet].offer(called);
		return [{ facet, id: String(called), label, names: limitNames[facet] }];
	});
	const types = nodeTypes.map((id): SearchTerm => {
		const { one, many } = dataset.site.words[id];
		return { facet: 'type', id, label: many, names: [one, many] };
	});
	return [...terms, ...limits, ...types];
}

/** The keys `<facet>:<id>` of the terms that a node has. A hub has the term that it stands for. */
export function termKeys(graph: MapGraph, node: NodeAttributes): string[] {
	const record = resourceOf(graph, node);
	return [
		...termFacets.flatMap((facet) => idsIn(graph, node, facet).map((id) => `${facet}:${id}`)),
		...facets.flatMap((facet) => {
			if (facet.fits === 'any-of') return [];
			const { called, read } = table[facet.id];
			const number = record && read(record);
			const fits = called !== undefined && number !== null && keepsTo(facet, number, called);
			return fits ? `${facet.id}:${called}` : [];
		}),
		...(node.type === 'resource' ? [] : [`type:${node.type}`])
	];
}

/** What a node says itself or, where the terms of a facet are no nodes, its resource. */
function idsIn(graph: MapGraph, node: NodeAttributes, facet: TermFacet): readonly string[] {
	const hub = hubTypes.find((type) => type === typeOf(facet));
	if (hub === node.type) return [node.id];
	if (hub)
		return graph
			.outNeighbors(nodeId(node.type, node.id))
			.map((other) => graph.getNodeAttributes(other))
			.flatMap(({ type, id }) => (type === hub ? id : []));
	const record = resourceOf(graph, node);
	return record ? table[facet].read(record, graph.getAttribute('dataset').vocabulary) : [];
}

/** The record of a resource; of a course, that of the resource which it teaches. */
function resourceOf(graph: MapGraph, node: NodeAttributes): NodeOf<'resource'>['record'] | null {
	if (node.type === 'resource') return node.record;
	return node.type === 'course' ? nodeOf(graph, 'resource', node.id).record : null;
}
