import { trainingGraph, unsent } from '#lib/server/structured.ts';
import { theGraph } from '#lib/server/the-graph.ts';
import { trainingView } from '#lib/server/training-page.ts';

export const load = () => ({
	training: trainingView(theGraph()),
	structured: unsent(trainingGraph(theGraph()))
});
