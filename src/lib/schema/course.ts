/** What a course is: a resource to which people can go, with its dates. It promises nothing that the file does not say. */
import { z } from 'zod';
import { field, oneOf, type RecordOf, recordsOf, someOf } from './field.ts';
import { day, text, time, webAddress } from './text.ts';

const modes = ['online', 'in-person', 'blended', 'unknown'] as const;
export const weekdays = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

export const sessionFields = {
	date: field({
		schema: day,
		label: 'Date',
		help: 'The day: year, month, day.',
		example: '2020-05-13'
	}),
	weekday: field({
		schema: () => z.enum(weekdays),
		label: 'Day of the week',
		help: 'It has to fit the date, so that a slip in the date is noticed.',
		example: 'Wednesday'
	}),
	start: field({
		schema: () => time().nullable(),
		label: 'Start',
		help: 'Local time on the 24-hour clock, in quotation marks. Write null if it is not known.',
		example: '09:30'
	}),
	end: field({
		schema: () => time().nullable(),
		label: 'End',
		help: 'Local time on the 24-hour clock, in quotation marks. Write null if it is not known.',
		example: '12:30'
	}),
	place: field({
		schema: () => text(200).nullable(),
		label: 'Place',
		help: 'Where it is. Write null if it is not known.',
		example: 'Bristol'
	}),
	bookingUrl: field({
		schema: () => webAddress().nullable(),
		label: 'Booking address',
		help: 'Where to book. Write null if there is no such page.',
		example: 'https://example.org/book/'
	}),
	past: field({
		schema: () => z.boolean(),
		label: 'Over',
		help: 'true when the day is over, otherwise false.',
		example: true
	}),
	note: field({
		schema: () => text(300).nullable(),
		label: 'Note',
		help: 'What else people should know. Write null if there is nothing.',
		example: 'We do not know whether it ran.'
	})
};

export const courseFields = {
	resource: field({
		...oneOf('resources'),
		label: 'Resource',
		help: 'The id of the resource that this course is.',
		example: 'first-steps-course'
	}),
	provider: field({
		schema: () => text(160),
		label: 'Provider',
		help: 'Who runs it.',
		example: 'Open Doors Network'
	}),
	mode: field({
		schema: () => z.enum(modes),
		label: 'How it is held',
		help: 'online, in-person, blended (some of each) or unknown.',
		example: 'online'
	}),
	length: field({
		schema: () => text(120).nullable(),
		label: 'Length',
		help: 'How long it takes. Write null if it is not known.',
		example: 'Half a day'
	}),
	price: field({
		schema: () => text(160).nullable(),
		label: 'Price',
		help: 'What it costs, in words. Write null if it is not known.',
		example: 'Free, with an account'
	}),
	audience: field({
		...someOf('audiences', 1),
		label: 'Audiences',
		help: 'Who it is for.',
		example: ['newcomer']
	}),
	sessions: field({
		...recordsOf(sessionFields),
		label: 'Sessions',
		help: 'The known dates, earliest first. Write [] if there are none.',
		example: []
	}),
	newDates: field({
		schema: () => text(300).nullable(),
		label: 'New dates',
		help: 'A sentence on how to hear of new dates.',
		example: 'The course page shows when you can begin.'
	}),
	newDatesUrl: field({
		schema: () => webAddress().nullable(),
		label: 'Address for new dates',
		help: 'Where to look for new dates.',
		example: 'https://example.org/courses/'
	})
};

export type Course = RecordOf<typeof courseFields>;
export type Session = RecordOf<typeof sessionFields>;
