/** The names of all nodes, for the browser. */
import { mention } from '#lib/describe/phrase.ts';
import type { NameFile } from '#lib/state/names.ts';
import { theGraph } from './the-graph.ts';

export function nameFile(): NameFile {
	const graph = theGraph();
	return Object.fromEntries(
		graph.mapNodes((node, { title }) => {
			const name = mention(graph, node).text;
			return [node, name === title ? [name] : [name, title]];
		})
	);
}
