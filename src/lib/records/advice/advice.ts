/** What could be better though nothing is wrong. Another map may have good reasons to do otherwise, so it never fails. */
import type { Dataset } from '#lib/schema/dataset.ts';

/** Makes one kind of remark. `today` is a day of the calendar, `2026-11-22`. */
export type Adviser = (dataset: Dataset, today: string) => string[];

/** One sentence about several records, with the first few names; none if there is nothing to say. */
export function remark(names: readonly string[], sentence: (count: string) => string): string[] {
	if (names.length === 0) return [];
	const shown = names.slice(0, mostNames).join(', ');
	const rest = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
	return [`${sentence(String(names.length))} ${shown}${rest}.`];
}

const mostNames = 5;
