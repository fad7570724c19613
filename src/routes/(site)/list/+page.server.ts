import { listPage } from '#lib/server/pages.ts';
import { listGraph, unsent } from '#lib/server/structured.ts';
import { theGraph } from '#lib/server/the-graph.ts';

export const load = () => ({ ...listPage(), structured: unsent(listGraph(theGraph())) });
