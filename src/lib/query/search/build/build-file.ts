/** The graph in, the file of the search out. For build time only; the same graph gives the same bytes. */
import { facetOf, type TermType } from '#lib/facets/facets.ts';
import type { MapGraph, NodeAttributes } from '#lib/graph/build.ts';
import { inOrder } from '#lib/graph/read.ts';
import { fieldNumber } from '#lib/query/search/fields.ts';
import type { SearchFile } from '#lib/query/search/file.ts';
import { type Line, linesOf } from './lines.ts';
import { termKeys, termsOf } from './terms.ts';

export function buildSearchFile(graph: MapGraph): SearchFile {
	const { synonyms } = graph.getAttribute('dataset');
	const nodes = inOrder(graph, graph.nodes());
	const terms = termsOf(graph);
	const termNumber = new Map(terms.map(({ facet, id }, number) => [`${facet}:${id}`, number]));
	const numbers = (keys: readonly string[]) =>
		keys.map((key) => termNumber.get(key)).filter((number) => number !== undefined);
	const attributes = nodes.map((node) => graph.getNodeAttributes(node));
	const lines = attributes.map((node) => linesOf(graph, node));
	const words = byCount(lines);
	const wordNumber = new Map(words.map((word, number) => [word, number]));
	return {
		words,
		nodes,
		texts: lines.flatMap((texts) => [
			texts.length,
			...texts.flatMap((line) => packed(line, wordNumber))
		]),
		has: attributes.flatMap((node) => {
			const carried = numbers(termKeys(graph, node));
			return [carried.length, ...carried];
		}),
		priors: priorsOf(graph, attributes),
		terms,
		synonyms: synonyms.groups.map(({ typed, map, tags }) => ({
			typed,
			map,
			tags: numbers(tags.map(keyOfTag))
		}))
	};
}

/** The data name a term by its type, as in `audience:researcher`. */
function keyOfTag(tag: string): string {
	const [type, id] = tag.split(':');
	return `${facetOf(type as TermType)}:${id}`;
}

/** Each word once, the commonest first: small numbers for what comes often. Equally common ones by their letters. */
function byCount(lines: readonly (readonly Line[])[]): string[] {
	const counts = new Map<string, number>();
	for (const word of lines.flat().flatMap(({ words }) => words))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts]
		.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
		.map(([word]) => word);
}

function packed({ field, words }: Line, wordNumber: ReadonlyMap<string, number>): number[] {
	const numbers = words.map((word) => wordNumber.get(word) ?? 0);
	// the words of a summary are a set: small numbers first pack better
	if (field === 'summary') numbers.sort((a, b) => a - b);
	return [fieldNumber[field], words.length, ...numbers];
}

/**
 * What is replaced or kept as an archive stands behind what is current; what curators call a good place to start, a little
 * before. Who searches mostly wants something to use: hubs and questions come first only if their names fit best.
 */
function priorsOf(graph: MapGraph, nodes: readonly NodeAttributes[]): number[] {
	const { starters } = graph.getAttribute('dataset');
	const good = new Set(
		[starters.audiences, starters.stages].flatMap((lists) =>
			Object.values(lists).flatMap((list) => list.map(({ resource }) => resource))
		)
	);
	return nodes.map((node) => {
		if (node.type !== 'resource') return node.type === 'question' ? 45 : 60;
		const { status } = node.record;
		if (status === 'superseded' || status === 'archived') return 80;
		return good.has(node.id) ? 106 : 100;
	});
}
