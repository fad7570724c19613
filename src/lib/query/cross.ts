/** Two facets against each other: which resources have both terms, box by box. */
import { termFacets, type FacetId } from '#lib/facets/facets.ts';
import { isTerms, type Facts } from './facts.ts';

export interface Crossed {
	/** Ids of the resources that have both terms, in the order of the facts. */
	readonly at: (row: string, column: string) => readonly string[];
	readonly inRow: (row: string) => readonly string[];
	readonly inColumn: (column: string) => readonly string[];
	readonly all: readonly string[];
	/** The number in the fullest box. */
	readonly most: number;
	/** Whether a resource stands in more than one box. */
	readonly shared: boolean;
}

/** @param has which resources count */
export function cross(
	facts: Facts,
	rows: FacetId,
	columns: FacetId,
	has: (id: string) => boolean = () => true
): Crossed {
	const boxes = new Map<string, string[]>();
	const lines = { row: new Map<string, string[]>(), column: new Map<string, string[]>() };
	const all: string[] = [];
	let shared = false;
	facts.ids.forEach((id, place) => {
		if (!has(id)) return;
		all.push(id);
		const own = { row: termsAt(facts, rows, place), column: termsAt(facts, columns, place) };
		shared ||= own.row.length * own.column.length > 1;
		for (const row of own.row) {
			add(lines.row, row, id);
			for (const column of own.column) add(boxes, key(row, column), id);
		}
		for (const column of own.column) add(lines.column, column, id);
	});
	return {
		at: (row, column) => boxes.get(key(row, column)) ?? [],
		inRow: (row) => lines.row.get(row) ?? [],
		inColumn: (column) => lines.column.get(column) ?? [],
		all,
		most: Math.max(0, ...[...boxes.values()].map(({ length }) => length)),
		shared
	};
}

// ids of terms have no spaces
const key = (row: string, column: string) => `${row} ${column}`;

function add(lists: Map<string, string[]>, name: string, id: string): void {
	const list = lists.get(name);
	if (list) list.push(id);
	else lists.set(name, [id]);
}

function termsAt(facts: Facts, facet: FacetId, place: number): string[] {
	const column = facts.columns[facet];
	return isTerms(column)
		? (column.of[place] ?? []).map((term) => column.terms[term] as string)
		: [];
}

/** The two sides, never the same: where both ask for one facet, the columns give way to the first of the others. */
export function sidesOf(rows: FacetId, columns: FacetId): { rows: FacetId; columns: FacetId } {
	const other = termFacets.find((id) => id !== rows) ?? columns;
	return { rows, columns: rows === columns ? other : columns };
}

export interface RowOrder {
	/** The column by which the rows are ordered, or null for their own order. */
	readonly column: string | null;
	readonly fewestFirst: boolean;
}

/** Rows by the number in one column; those with the same number stay in their own order. */
export function orderRows(
	rows: readonly string[],
	{ column, fewestFirst }: RowOrder,
	{ at }: Pick<Crossed, 'at'>
): readonly string[] {
	if (column === null) return rows;
	const sign = fewestFirst ? 1 : -1;
	return [...rows].sort((a, b) => sign * (at(a, column).length - at(b, column).length));
}
