/** The fixed words of the list. What a map calls its parts is given. */
export const listText = {
	title: 'Everything on the map, as a list',
	description: (count: string, stage: string) =>
		`All ${count} of the map as one list, sorted by ${stage}.`,
	lead: {
		stage: (count: string, stages: string) =>
			`${count}, in the order of the ${stages}. Each one is listed once, where it helps most.`,
		stageLeft: (stages: string) =>
			`In the order of the ${stages}. Each one is listed once, where it helps most.`,
		other: (one: string) => `In groups by ${one}. Each one is listed once.`,
		none: 'All in one list, each one once.'
	},
	jump: (one: string) => `Jump to a ${one}`,
	toTop: (many: string) => `Back to all ${many}`,

	/** Over a list without groups, by its order. */
	inOrder: {
		best: 'In the usual order',
		found: 'Best match first',
		title: 'By title',
		newest: 'Newest first',
		shortest: 'Shortest first'
	},
	starters: 'Good places to start',
	unsure: {
		minutes: 'Time not known',
		year: 'Year not known',
		several: 'Time or year not known'
	},
	unsureNote: {
		minutes: 'We do not know how long these take. They may be longer than you asked for.',
		year: 'We do not know the year of these. They may be older than you asked for.',
		several: 'We do not know the time or the year of these. They may not fit what you asked for.'
	},
	nothing: (many: string) => `There are no ${many} to list.`,

	controls: 'How the list is set out',
	groupBy: 'Group by',
	noGroups: 'No groups',
	sortBy: 'Sort by',
	sorts: {
		best: 'Usual order',
		found: 'Best match',
		title: 'Title, A to Z',
		newest: 'Newest',
		shortest: 'Shortest'
	},
	compact: 'One line each',

	audiences: 'For',
	time: 'Time',
	cost: 'Cost',
	alsoAt: 'Also at',
	everywhere: (one: string) => `Every ${one}`
} as const;
