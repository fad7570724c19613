/**
 * Where words of a node stand, and how much a word counts there. The place in the list is the number of a field in the file
 * of the search.
 */
export interface Field {
	/** How much one word here counts against one word of another field. */
	readonly weight: number;
	/** From 0 to 1: how much less a word counts in a long text than in a short one. */
	readonly length: number;
	/** From 0 to 1: how sure we are that a node is about a word that stands only here. */
	readonly trust: number;
}

export type FieldId =
	'title' | 'short' | 'asks' | 'summary' | 'authors' | 'publisher' | 'year' | 'country';

const field = (id: FieldId, weight: number, length: number, trust = 1) => ({
	id,
	weight,
	length,
	trust
});

export const fields: readonly (Field & { readonly id: FieldId })[] = [
	field('title', 5, 0.5),
	field('short', 4, 0.3),
	field('asks', 3.5, 0.3),
	field('summary', 1.3, 0.5),
	field('authors', 3, 0.3),
	field('publisher', 1.2, 0.3, 0.9),
	field('year', 3, 0),
	field('country', 2, 0)
];

export const fieldNumber: Readonly<Record<FieldId, number>> = Object.fromEntries(
	fields.map(({ id }, number) => [id, number])
) as Record<FieldId, number>;

/** Words of the labels of the terms that a node has: its kind, who it is for, what it is about. They stand in no text of its own. */
export const labelField: Field = { weight: 0.8, length: 0, trust: 0.6 };
