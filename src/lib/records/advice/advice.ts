/** What could be better though nothing is wrong. Another map may have good reasons to do otherwise, so it never fails. */
import type { Dataset } from '#lib/schema/dataset.ts';

/** Makes one kind of remark. `today` is a day of the calendar, `2026-11-22`. */
export type Adviser = (dataset: Dataset, today: string) => string[];

/** A remark about several records: what it is, how many, the first few names. None if there is nothing to say. */
export function remark(names: readonly string[], what: string): string[] {
	if (names.length === 0) return [];
	const shown = names.slice(0, mostNames).join(', ');
	const rest = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
	return [`${what} (${names.length}): ${shown}${rest}.`];
}

const mostNames = 5;
