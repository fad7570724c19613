/** What a person should look at again: addresses not opened for long, dates that are over, facts less sure than is said. */
import { type Adviser, remark } from './advice.ts';

/** Years after which a person should open an address again. */
const staleAfter = 2;

/** How curators write in the evidence that a fact is still open. */
const gap = /\bnot (?:yet )?(?:been )?(?:confirmed|checked|known|seen)\b|\bno page was seen\b/i;

export const upkeepAdvice: Adviser = ({ resources, courses, vocabulary }, today) => {
	// the first of the list is the surest
	const surest = vocabulary.confidences[0]?.id;
	const stale = `${Number(today.slice(0, 4)) - staleAfter}${today.slice(4)}`;
	const where = (test: (checked: string | null) => boolean) =>
		resources.filter((resource) => test(resource.checked)).map((resource) => resource.id);
	return [
		...remark(
			where((checked) => checked === null),
			'Nobody has opened the address yet (checked is null)'
		),
		...remark(
			where((checked) => checked !== null && checked < stale),
			`Last checked more than ${staleAfter} years ago`
		),
		// no rule: rules know no clock, so that the same data pass on every day and at every place
		...remark(
			where((checked) => checked !== null && checked > today),
			'Checked on a day that has not come yet'
		),
		...remark(
			resources
				.filter(({ confidence, evidence }) => confidence === surest && gap.test(evidence))
				.map((resource) => resource.id),
			`The evidence names a gap, though the confidence is “${surest}”`
		),
		...remark(
			courses.flatMap(({ resource, sessions }) =>
				sessions
					.filter((session) => session.past !== session.date < today)
					.map((session) => `${resource} (${session.date})`)
			),
			'Sessions whose “past” does not fit their date'
		)
	];
};
