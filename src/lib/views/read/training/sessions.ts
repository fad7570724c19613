/** Which dates are to come. The site is made once and read for months, so the reader's own calendar decides. */

interface Dated {
	/** Year, month, day: 2020-05-13. */
	readonly date: string;
	readonly past: boolean;
}

/** The day of a moment where the reader is: 2020-05-13. */
export function dayOf(moment: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * Splits dates into those to come, nearest first, and those that are over, latest first. A session is over on the day after.
 * @param today 2020-05-13; null where nobody knows it (a page without script): then the data say what is over
 */
export function splitSessions<T extends Dated>(
	sessions: readonly T[],
	today: string | null
): { coming: T[]; past: T[] } {
	const sorted = [...sessions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const over = ({ date, past }: T) => (today === null ? past : date < today);
	return {
		coming: sorted.filter((session) => !over(session)),
		past: sorted.filter(over).reverse()
	};
}
