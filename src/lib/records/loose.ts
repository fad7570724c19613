/** What can be told of data that are not all right yet: every field that is right by itself. */
import { type Field, type FieldTable } from '#lib/schema/field.ts';
import type { Terms } from '#lib/schema/terms.ts';

/** Any property may be missing, at every depth. Lists keep their length, so that a number in a path stays true. */
export type Loose<T> = T extends readonly (infer Item)[]
	? readonly Loose<Item>[]
	: T extends object
		? { readonly [Key in keyof T]?: Loose<T[Key]> }
		: T;

/** Keeps the fields that pass their own rules, so that one wrong field does not hide what is wrong between records. */
export function loosely(fields: FieldTable, value: unknown, terms: Terms): unknown {
	if (Array.isArray(value)) return value.map((item) => loosely(fields, item, terms));
	if (typeof value !== 'object' || value === null) return {};
	const kept = Object.entries(fields).flatMap(([name, field]) => {
		const found = Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
		const good = goodPart(field, found, terms);
		return good === undefined ? [] : [[name, good] as const];
	});
	return Object.fromEntries(kept);
}

function goodPart(field: Field, value: unknown, terms: Terms): unknown {
	if (value === undefined || field.schema(terms).safeParse(value).success) return value;
	const { fields } = field;
	if (!fields || typeof value !== 'object' || value === null) return undefined;
	// a record where a list should be, or the other way round, has nothing to keep
	if (Array.isArray(value) !== Boolean(field.many)) return undefined;
	if (Array.isArray(value) || !field.terms) return loosely(fields, value, terms);
	// lists of records under the ids of terms, as in starters.yaml
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, list]) => Array.isArray(list) && terms(field.terms!).safeParse(key).success)
			.map(([key, list]) => [key, loosely(fields, list, terms)])
	);
}
