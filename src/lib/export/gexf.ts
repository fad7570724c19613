/** GEXF 1.2, which Gephi, Gephi Lite and NetworkX read (https://gexf.net). */
import { write } from 'graphology-gexf';
import type { Format, PublicGraph } from './types.ts';

export const gexf: Format<PublicGraph> = {
	mediaType: 'application/gexf+xml',
	format: (graph) => write(graph)
};
