/**
 * What filters need to know of every resource, in columns: one for each facet. Written at build as a small file, read
 * by the browser when somebody first filters.
 */
import type { Dataset } from '#lib/schema/dataset.ts';
import { facets, type FacetId } from './facets.ts';

/** A column of terms (their places in `terms`, one list for each resource) or of numbers. */
type FileColumn = { terms: string[]; of: (number | number[])[] } | { of: (number | null)[] };

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

/** @param ids all resources, in the order in which they are to be listed */
export function factFile(dataset: Dataset, ids: readonly string[]): FactFile {
	const { resources, vocabulary } = dataset;
	const byId = new Map(resources.map((resource) => [resource.id, resource]));
	const column = ({ kind, read }: (typeof facets)[number]): FileColumn => {
		const values = ids.map((id) => {
			const resource = byId.get(id);
			if (!resource) throw new Error(`There is no resource “${id}”.`);
			return read(resource, vocabulary);
		});
		if (kind !== 'any-of') return { of: values.map(([value]) => Number(value ?? NaN) || null) };
		const terms = [...new Set(values.flat().map(String))].sort();
		const place = new Map(terms.map((term, index) => [term, index]));
		return {
			terms,
			of: values.map((own) => {
				const places = own.map((term) => place.get(String(term)) ?? 0);
				return places.length === 1 ? (places[0] ?? 0) : places;
			})
		};
	};
	return {
		ids: [...ids],
		columns: Object.fromEntries(facets.map((one) => [one.id, column(one)])) as FactFile['columns']
	};
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
