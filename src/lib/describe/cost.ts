/** What a resource asks of a person, in the words of the data. */
import type { MapGraph } from '#lib/graph/build.ts';

/** "Free", and what that means. */
export function describeCost(graph: MapGraph, cost: string): { label: string; meaning: string } {
	const { costs } = graph.getAttribute('dataset').vocabulary;
	const found = costs.find(({ id }) => id === cost);
	if (!found) throw new Error(`There is no cost “${cost}”.`);
	return { label: found.label, meaning: found.definition };
}
