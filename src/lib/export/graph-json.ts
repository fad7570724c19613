/** Nodes and links as JSON, in the form that graphology imports (https://graphology.github.io/serialization.html). */
import type { Format, PublicGraph } from './types.ts';

export const graphJson: Format<PublicGraph> = {
	mediaType: 'application/json',
	format: (graph) => JSON.stringify(graph)
};
