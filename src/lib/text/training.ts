/** The fixed words of the page about training. */
export const trainingText = {
	title: 'Training',
	lead: 'We say only what we know about each course. Please look at its own page before you plan.',
	coming: 'Dates to come',
	none: 'We know of no date to come. Each course below says how to hear of new ones.',
	past: 'Dates that are over',
	courses: 'The courses',
	feed: 'Address of the calendar',
	feedHelp:
		'You can have all dates in your own calendar. Give it the address of ours (“subscribe” or “add from the internet”). Any new date that we add then shows up there.',
	feedFile: 'Calendar of all dates, as a file',
	subscribe: 'Open in my calendar',
	file: 'Add to my calendar',
	oldFile: 'Calendar file',
	fileOf: (title: string, day: string) => `${title}, ${day}`,
	book: 'Book a place',
	over: 'This date is over.',
	/** For a calendar that shows no more than a title. */
	seeNote: (title: string) => `${title} (please read the note)`,
	timeUnknown: 'time not known',
	from: (start: string) => `from ${start}`,
	between: (start: string, end: string) => `${start} to ${end}`,
	newDates: 'How to hear of new dates',
	look: (host: string) => `Look at ${host}`,
	notKnown: 'Not known',
	facts: {
		provider: 'Who runs it',
		mode: 'How it is held',
		length: 'How long it takes',
		price: 'What it costs',
		audience: 'Who it is for',
		status: 'Version'
	},
	modes: {
		online: 'Online',
		'in-person': 'In person',
		blended: 'Some of it online, some in person',
		unknown: 'Not known'
	},
	openCourse: 'More about this course'
} as const;
