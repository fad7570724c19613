/** Turns what zod found into words for a curator: what is wrong, and what to do. */
import type { z } from 'zod';
import type { Fault } from '#lib/schema/fault.ts';
import { type Field, fieldAt, type FieldTable } from '#lib/schema/field.ts';
import type { Choices } from '#lib/schema/terms.ts';
import { explainTerm } from './explain-term.ts';
import { quote } from './problems.ts';
import { nearest } from './suggest.ts';
import { valueAt } from './values.ts';

/** A fault and the path to it; with `key`, it is about that key and not about its value. */
export interface Located extends Fault {
	path: readonly PropertyKey[];
	key?: string;
}

type Issue = z.core.$ZodIssue;

/** One issue gives one fault (`choices` are the terms that are known), but each unknown key of a record is a fault of its own. */
export function explain(
	issue: Issue,
	fields: FieldTable,
	value: unknown,
	choices: Choices
): Located[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			path: [...path, key],
			key,
			...unknownKey(key, path, fields, choices)
		}));
	const field = fieldAt(fields, path);
	const found = valueAt(value, path);
	return [{ path, ...(found === undefined ? missing(path, field) : wrong(issue, field, found)) }];
}

function unknownKey(
	key: string,
	path: readonly PropertyKey[],
	fields: FieldTable,
	choices: Choices
): Fault {
	const field = fieldAt(fields, path);
	// the keys of starters.yaml are terms
	if (field?.terms && path.at(-1) !== undefined && !field.many)
		return explainTerm(key, choices[field.terms]?.map((term) => term.id) ?? [], field.terms);
	const known = Object.keys((field ? field.fields : fields) ?? {});
	const meant = nearest(key, known);
	return {
		message: `${quote(key)} is not a field of this record.`,
		remedy: meant
			? `Did you mean ${quote(meant)}?`
			: `Remove it. The fields are: ${known.join(', ')}.`
	};
}

function missing(path: readonly PropertyKey[], field: Field | undefined): Fault {
	const name = String(path.at(-1) ?? 'record');
	return {
		message: 'is missing.',
		remedy: `Add a line “${name}: ...”. ${field?.help ?? ''}`.trim()
	};
}

function wrong(issue: Issue, field: Field | undefined, found: unknown): Fault {
	const help = field?.help ?? '';
	switch (issue.code) {
		case 'custom':
			return { message: issue.message, remedy: String(issue.params?.remedy ?? help) };
		case 'invalid_value':
			return explainTerm(found, issue.values.map(String), field?.terms);
		case 'invalid_type':
			return wrongType(issue.expected, found, help);
		case 'invalid_format':
			return { message: `${quote(found)} ${issue.message}`, remedy: help };
		case 'too_big':
			return tooBig(Number(issue.maximum), found);
		case 'too_small':
			return tooSmall(Number(issue.minimum), found, help);
		default:
			return { message: `${quote(found)} cannot stand here.`, remedy: help };
	}
}

function wrongType(expected: string, found: unknown, help: string): Fault {
	if (found === null) return { message: 'is empty (null).', remedy: `Fill it in. ${help}`.trim() };
	const is = `is ${describe(found)}`;
	if (expected === 'string' && typeof found !== 'object')
		return {
			message: `${is} and should be text.`,
			remedy: `Put it in quotation marks: "${found}".`
		};
	if (expected === 'array')
		return {
			message: `${is} and should be a list.`,
			remedy: 'Write each item on its own line, as “  - item”.'
		};
	if (expected === 'object' || expected === 'record')
		return {
			message: `${is} and should be a record.`,
			remedy: 'Write one line “field: value” for each field, as its neighbours do.'
		};
	const wanted = wantedTypes[expected] ?? expected;
	return { message: `${is} and should be ${wanted}.`, remedy: help || `Write ${wanted}.` };
}

const wantedTypes: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false'
};

function describe(found: unknown): string {
	if (Array.isArray(found)) return 'a list';
	if (typeof found === 'object') return 'a record';
	if (typeof found === 'string') return `the text ${quote(found)}`;
	return `${typeof found === 'number' ? 'the number ' : ''}${String(found)}`;
}

function tooBig(most: number, found: unknown): Fault {
	if (typeof found === 'string')
		return {
			message: `has ${found.length} characters; ${most} is the most.`,
			remedy: `Shorten it by ${found.length - most}.`
		};
	if (Array.isArray(found))
		return { message: `has ${found.length} items; ${most} is the most.`, remedy: 'Remove some.' };
	return { message: `is ${quote(found)}; ${most} is the most.`, remedy: 'Check the number.' };
}

function tooSmall(least: number, found: unknown, help: string): Fault {
	if (typeof found === 'string') return { message: 'is empty.', remedy: `Fill it in. ${help}` };
	if (Array.isArray(found))
		return {
			message: found.length === 0 ? 'is an empty list.' : `has too few items (${found.length}).`,
			remedy: `Name at least ${least}. ${help}`
		};
	return { message: `is ${quote(found)}; ${least} is the least.`, remedy: 'Check the number.' };
}
