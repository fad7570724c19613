/** The lenses: which facet makes the territories. `free` makes none and lets the forces run without anchors. */
import { lensFacets } from '#lib/facets/facets.ts';

export const lenses = [...lensFacets, 'free'] as const;

export type Lens = (typeof lenses)[number];

export function isLens(text: string): text is Lens {
	return (lenses as readonly string[]).includes(text);
}
