/** How long a shortlist takes in all, and for how many nobody knows. */
import { describeTime } from '#lib/describe/time.ts';
import { shortlistText } from '#lib/text/shortlist.ts';

/** "About 45 minutes for 2 of them; for the other 3 the time is not known." Nothing is guessed. */
export function describeTotal(minutes: readonly (number | null)[]): string {
	const known = minutes.filter((one) => one !== null);
	const unknown = minutes.length - known.length;
	if (minutes.length === 0) return '';
	if (known.length === 0) return `${shortlistText.allUnknown}.`;
	const time = describeTime(known.reduce((sum, one) => sum + one, 0));
	return unknown > 0
		? shortlistText.inPart(time, known.length, unknown)
		: shortlistText.inAll(time);
}
