/**
 * What filters need to know of every resource, in columns: one for each facet. Written at build as a small file
 * (build-facts.ts), read by the browser when somebody first filters.
 */
import { facets, type FacetId } from '#lib/facets/facets.ts';

/** A column of terms (their places in `terms`, one list for each resource) or of numbers. */
export type FileColumn = { terms: string[]; of: (number | number[])[] } | { of: (number | null)[] };

/** What `/data/facts.json` holds. A list with one term is written as the term alone. */
export interface FactFile {
	/** Ids of the resources, without their type, by title. */
	ids: string[];
	columns: Record<FacetId, FileColumn>;
}

export interface TermColumn {
	readonly terms: readonly string[];
	/** For each resource the places of its terms. */
	readonly of: readonly (readonly number[])[];
}
export interface NumberColumn {
	readonly of: readonly (number | null)[];
}

export interface Facts {
	readonly ids: readonly string[];
	/** The place of each id. */
	readonly places: ReadonlyMap<string, number>;
	readonly columns: Readonly<Record<FacetId, TermColumn | NumberColumn>>;
}

export function openFacts({ ids, columns }: FactFile): Facts {
	const open = (column: FileColumn): TermColumn | NumberColumn =>
		'terms' in column
			? { terms: column.terms, of: column.of.map((own) => [own].flat()) }
			: { of: column.of };
	return {
		ids,
		places: new Map(ids.map((id, place) => [id, place])),
		columns: Object.fromEntries(
			facets.map(({ id }) => [id, open(columns[id])])
		) as unknown as Facts['columns']
	};
}

/** Terms, not numbers. */
export function isTerms(column: TermColumn | NumberColumn): column is TermColumn {
	return 'terms' in column;
}
