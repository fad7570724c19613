/** One thing that is wrong with the data, and how it is put to a curator. */
import { printable } from '#lib/schema/characters.ts';
import type { Fault } from '#lib/schema/fault.ts';

/** Where something stands. Lines and columns count from 1; a column counts UTF-16 code units. */
export interface Place {
	/** As a person can open it: `data/resources/x.yaml`. */
	file: string;
	line: number;
	column: number;
}

export interface Problem extends Place, Fault {
	/** Id of the record, `stages/designing` for a term; empty when it is about the whole file. */
	record: string;
	/** `home`, or `stops.2.resource` counted from 1; empty when it is about the whole record. */
	field: string;
}

/** `data/resources/x.yaml:12:7  x  home  “y” is not one of the stages. Did you mean “z”?` */
export function formatProblem(problem: Problem): string {
	const { file, line, column, record, field, message, remedy } = problem;
	const parts = [`${file}:${line}:${column}`, record, field, `${message} ${remedy}`];
	// data may hold characters that would colour, erase or turn round what a terminal shows
	return printable(parts.filter((part) => part !== '').join('  '));
}

/** The whole report: how many, then one line for each. */
export function formatProblems(problems: readonly Problem[]): string {
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return `${count} in the data:\n\n${problems.map(formatProblem).join('\n')}`;
}

/** By file in code units, then by place in the file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		(a, b) =>
			order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.field, b.field)
	);
}

/** Compares in code units: the same on every machine, unlike the order of a language. */
export function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Quotes a value from the data: at most 60 characters of it. */
export function quote(value: unknown): string {
	const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	return `“${whole.length > 60 ? `${whole.slice(0, 57)}...` : whole}”`;
}
