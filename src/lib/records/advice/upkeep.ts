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
			(count) => `Nobody has opened the address of ${count} resources yet (checked is null):`
		),
		...remark(
			where((checked) => checked !== null && checked < stale),
			(count) => `${count} resources were last checked more than ${staleAfter} years ago:`
		),
		...remark(
			where((checked) => checked !== null && checked > today),
			(count) => `${count} resources are checked on a day that has not come yet:`
		),
		...remark(
			courses.flatMap(({ resource, sessions }) =>
				sessions
					.filter((session) => session.past !== session.date < today)
					.map((session) => `${resource} (${session.date})`)
			),
			(count) => `“past” does not fit the date of ${count} sessions:`
		)
	];
};
