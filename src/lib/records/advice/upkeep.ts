/** What time does to a map: addresses that nobody has opened for long, dates that are over. */
import { type Adviser, remark } from './advice.ts';

/** Years after which a person should open an address again. */
const staleAfter = 2;

export const upkeepAdvice: Adviser = ({ resources, courses }, today) => {
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
		...remark(
			where((checked) => checked !== null && checked > today),
			'Checked on a day that has not come yet'
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
