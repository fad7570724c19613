import { planView } from '#lib/server/plan-page.ts';
import { theGraph } from '#lib/server/the-graph.ts';

export const load = () => ({ plan: planView(theGraph()) });
