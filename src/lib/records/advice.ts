/** The list of those who give advice. Their remarks come after the problems and never fail a check. */
import type { Dataset } from '#lib/schema/dataset.ts';
import type { Adviser } from './advice/advice.ts';
import { balanceAdvice } from './advice/balance.ts';
import { guidingAdvice } from './advice/guiding.ts';
import { searchingAdvice } from './advice/searching.ts';
import { taggingAdvice } from './advice/tagging.ts';
import { upkeepAdvice } from './advice/upkeep.ts';
import { writingAdvice } from './advice/writing.ts';

const advisers: readonly Adviser[] = [
	writingAdvice,
	taggingAdvice,
	balanceAdvice,
	guidingAdvice,
	searchingAdvice,
	upkeepAdvice
];

/** Everything that could be better, one sentence each. `today` is a day of the calendar, `2026-11-22`. */
export function advise(dataset: Dataset, today: string): string[] {
	return advisers.flatMap((adviser) => adviser(dataset, today));
}
