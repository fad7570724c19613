/** The names of all nodes, and the words for their links, for the browser. */
import { spokenKind } from '#lib/describe/node.ts';
import { mention } from '#lib/describe/phrase.ts';
import { splitNodeId } from '#lib/graph/node-types.ts';
import { pathWords } from '#lib/query/path-words.ts';
import type { NameFile } from '#lib/state/names.ts';
import { theGraph } from './the-graph.ts';

export function nameFile(): NameFile {
	const graph = theGraph();
	const { words } = graph.getAttribute('dataset').site;
	const nodes = graph.mapNodes((node, { title }): [string, NameFile['nodes'][string]] => {
		const name = mention(graph, node).text;
		const { type, id } = splitNodeId(node);
		if (type === 'resource') return [node, [name, title, spokenKind(graph, id)]];
		return [node, name === title ? [name] : [name, title]];
	});
	return {
		nodes: Object.fromEntries(nodes),
		words: pathWords(graph.getAttribute('linkTypes').values(), words)
	};
}
