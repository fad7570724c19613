/** The names of all nodes, and the words for their links, for the browser. */
import { mention } from '#lib/describe/phrase.ts';
import { pathWords } from '#lib/query/path-words.ts';
import type { NameFile } from '#lib/state/names.ts';
import { theGraph } from './the-graph.ts';

export function nameFile(): NameFile {
	const graph = theGraph();
	const { words } = graph.getAttribute('dataset').site;
	const nodes = graph.mapNodes((node, { title }): [string, NameFile['nodes'][string]] => {
		const name = mention(graph, node).text;
		return [node, name === title ? [name] : [name, title]];
	});
	return {
		nodes: Object.fromEntries(nodes),
		words: pathWords(graph.getAttribute('linkTypes').values(), words)
	};
}
