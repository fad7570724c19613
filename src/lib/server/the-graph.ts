/** The graph of the site's data, built once. Kept apart from the pictures, which take much longer. */
import { buildGraph, type MapGraph } from '#lib/graph/build.ts';
import { loadDataset } from './dataset.ts';

let built: { from: unknown; graph: MapGraph } | undefined;

export function theGraph(): MapGraph {
	const dataset = loadDataset();
	if (built?.from !== dataset) built = { from: dataset, graph: buildGraph(dataset) };
	return built.graph;
}
