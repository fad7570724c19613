/**
 * What a field is. One table of fields per type of record is the only description of it: types, checks, the JSON Schema for
 * editors, the curators' guide and the exports are all made from the table.
 */
import { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import { anyTerm, type TermList, type Terms } from './terms.ts';

/** One field of a record. */
export interface Field<S extends z.ZodType = z.ZodType> {
	/** What a value must be, given where the terms come from. */
	readonly schema: (terms: Terms) => S;
	/** Name for people: `Free or paid`. */
	readonly label: string;
	/** What it means and how to fill it in, in plain English for curators. */
	readonly help: string;
	/** A value as it could stand in a file. */
	readonly example: unknown;
	/** The list from which values come, if they are not free. */
	readonly terms?: TermList;
	/** Set when the field holds a list of values. */
	readonly many?: boolean;
	/** The fields of the records inside, if it holds records. */
	readonly fields?: FieldTable;
}

/** The fields of one type of record, in the order in which a file has them. */
export type FieldTable = Readonly<Record<string, Field>>;

type Shape<T extends FieldTable> = { -readonly [Name in keyof T]: ReturnType<T[Name]['schema']> };

/** The record that a table describes. */
export type RecordOf<T extends FieldTable> = DeepReadonly<z.infer<z.ZodObject<Shape<T>>>>;

/** Types one field of a table. */
export function field<S extends z.ZodType>(one: Field<S>): Field<S> {
	return one;
}

/** A field that holds one term of a list. */
export function oneOf(list: TermList) {
	return { terms: list, schema: (terms: Terms) => terms(list) } as const;
}

/** A field that holds several different terms of a list, at least `least`. */
export function someOf(list: TermList, least = 0) {
	return {
		terms: list,
		many: true,
		schema: (terms: Terms) => differing(terms(list), least)
	} as const;
}

/** A field that holds one record. */
export function recordOf<T extends FieldTable>(table: T) {
	return { fields: table, schema: (terms: Terms) => objectOf(table, terms) } as const;
}

/** A field that holds a list of records, at least `least`. */
export function recordsOf<T extends FieldTable>(table: T, least = 0) {
	return {
		fields: table,
		many: true,
		schema: (terms: Terms) => z.array(objectOf(table, terms)).min(least)
	} as const;
}

/** A list in which no value comes twice. */
export function differing<S extends z.ZodType>(item: S, least = 0) {
	const list = z.array(item).min(least).meta({ uniqueItems: true });
	return list.check((context) => {
		const values = context.value as unknown[];
		values.forEach((value, index) => {
			if (values.indexOf(value) === index) return;
			context.issues.push({
				code: 'custom',
				message: `names “${String(value)}” twice.`,
				params: { remedy: 'Remove one of the two.' },
				path: [index],
				input: value
			});
		});
	});
}

/** The schema of a whole record. Unknown keys are refused, so that a slip of the pen never hides a field. */
export function objectOf<T extends FieldTable>(table: T, terms: Terms = anyTerm) {
	const shape = Object.fromEntries(
		Object.entries(table).map(([name, one]) => [name, described(one, terms)])
	);
	return z.strictObject(shape as Shape<T>);
}

function described(one: Field, terms: Terms): z.ZodType {
	const { label, help, example } = one;
	// the terms of another map would make a wrong example, and an editor lists them anyway
	const examples = one.terms || one.fields ? {} : { examples: [example] };
	return one.schema(terms).meta({ title: label, description: help, ...examples });
}

/** The field that a path leads to; numbers and keys of a collection are passed over. */
export function fieldAt(table: FieldTable, path: readonly PropertyKey[]): Field | undefined {
	let at: Field | undefined;
	let inside: FieldTable | undefined = table;
	for (const step of path) {
		if (!inside || typeof step !== 'string' || !Object.hasOwn(inside, step)) continue;
		at = inside[step];
		inside = at?.fields;
	}
	return at;
}
