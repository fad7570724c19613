/** The graph of the site's data. Kept apart from the pictures, which take much longer. */
import { buildGraph } from '#lib/graph/build.ts';
import { perDataset } from './per-dataset.ts';

export const theGraph = perDataset(buildGraph);
