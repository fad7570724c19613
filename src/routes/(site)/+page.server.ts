import { homePage } from '#lib/server/home.ts';
import { homeGraph, unsent } from '#lib/server/structured.ts';
import { theGraph } from '#lib/server/the-graph.ts';

export const load = () => ({ ...homePage(), structured: unsent(homeGraph(theGraph())) });
