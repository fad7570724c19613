/** What the matrix is given. */
import type { FactFile } from '#lib/query/facts.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

export interface MatrixView {
	/** What each resource has: enough for any two facets, so that a choice of others waits for nothing. */
	facts: FactFile;
	/** The stages by id, for their numbers and colours. */
	stages: Record<string, RegionView>;
}

/** Where to tell of what is missing, or null where nobody can be reached. */
export type Contact = { readonly name: string; readonly url: string } | null;
