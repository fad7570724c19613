/** The matrix: the facts that it counts, and the looks of the stages. */
import type { MapGraph } from '#lib/graph/build.ts';
import { regionsOf } from '#lib/graph/home.ts';
import type { MatrixView } from '#lib/views/explore/matrix/types.ts';
import { facts } from './facets.ts';
import { regionView } from './regions.ts';

export function matrixView(graph: MapGraph): MatrixView {
	const stages = regionsOf(graph, 'stage').filter(({ number }) => number !== null);
	return {
		facts: facts(),
		stages: Object.fromEntries(stages.map(({ id }) => [id, regionView(graph, 'stage', id)]))
	};
}
