/** The two maps that tests of the engine read: the one we ship, and a small one about something else altogether. */
import { buildGraph, type MapGraph } from '#lib/graph/build.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import { checkFolder } from '#lib/server/dataset.ts';

function datasetOf(folder: string): Dataset {
	const { dataset, problems } = checkFolder(folder);
	if (!dataset) throw new Error(`${folder}: ${problems.length} problems`);
	return dataset;
}

export const shipped: Dataset = datasetOf('data');
export const garden: Dataset = datasetOf('tests/fixtures/data/garden');
export const shippedGraph: MapGraph = buildGraph(shipped);
export const gardenGraph: MapGraph = buildGraph(garden);
