import { trainingPage } from '#lib/server/pages.ts';
import { trainingGraph, unsent } from '#lib/server/structured.ts';
import { theGraph } from '#lib/server/the-graph.ts';

export const load = () => ({ ...trainingPage(), structured: unsent(trainingGraph(theGraph())) });
