/**
 * Dates as a calendar file (iCalendar, RFC 5545). Times have no zone, as in the data: they mean the clock where the
 * session is held. A date without a time fills its day.
 */
import ical, { ICalCalendarMethod } from 'ical-generator';

export interface CalendarSession {
	/** The same as long as its day and time are, so that calendars change an entry instead of adding one. */
	readonly id: string;
	readonly title: string;
	/** 2020-05-13. */
	readonly date: string;
	/** 09:30, or null. */
	readonly start: string | null;
	readonly end: string | null;
	readonly place: string | null;
	/** Sentences, one for each line. */
	readonly lines: readonly string[];
	/** The whole address of the page about it. */
	readonly url: string;
}

/** @param name what calendars call it */
export function formatCalendar(
	name: string,
	language: string,
	sessions: readonly CalendarSession[]
): string {
	const calendar = ical({
		name,
		method: ICalCalendarMethod.PUBLISH,
		prodId: { company: name, product: 'training', language: language.slice(0, 2).toUpperCase() }
	});
	for (const { id, title, date, start, end, place, lines, url } of sessions)
		calendar.createEvent({
			id,
			// the time of the build would change the file each day: its day says which version it is well enough
			stamp: momentOf(date, '00:00'),
			start: momentOf(date, start ?? '00:00'),
			end: start !== null && end !== null ? momentOf(date, end) : null,
			allDay: start === null,
			floating: true,
			summary: title,
			location: place,
			description: lines.join('\n'),
			url
		});
	return `${calendar.toString()}\r\n`;
}

/** The library reads the parts of a moment in UTC when a time has no zone. */
function momentOf(date: string, time: string): Date {
	return new Date(`${date}T${time}:00Z`);
}
