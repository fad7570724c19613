/**
 * The fixed words of sentences, details, and pages of terms. What a map is about, and what it calls its parts,
 * comes from its data and never stands here. Plain English: a reader of 12 should follow, in sentences under 20 words.
 *
 * In a sentence {from}, {to} stand for the names of nodes, {From}, {To} for the same at the start of the sentence;
 * {stage}, {question} ... for what the map calls such a thing.
 */

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** Words between the two ends of a link. */
export const linkText = {
	'at-stage': { forward: 'helps at', backward: 'has help from' },
	'for-audience': { forward: 'is for', backward: 'can use' },
	'about-topic': { forward: 'is about', backward: 'is the subject of' },
	'helps-with-question': { forward: 'helps with', backward: 'has help from' },
	teaches: { forward: 'teaches with', backward: 'is taught in' },
	passive: (participle: string) => `was ${participle}`
} as const;

/** Each link as a sentence: [from its beginning, from its end]. By link type, then by the type of node it begins at. */
export const linkSentences = {
	'at-stage': {
		resource: ['{From} helps at the {stage} {to}.', 'At the {stage} {to}, see {from}.'],
		question: [
			'The {question} {from} belongs to the {stage} {to}.',
			'At the {stage} {to}, ask {from}.'
		],
		course: [
			'The {course} {from} helps at the {stage} {to}.',
			'At the {stage} {to}, see the {course} {from}.'
		]
	},
	'for-audience': {
		resource: ['{From} is for {to}.', '{To}: see {from}.'],
		question: ['The {question} {from} is for {to}.', '{To}: ask {from}.'],
		course: ['The {course} {from} is for {to}.', '{To}: see the {course} {from}.']
	},
	'about-topic': {
		resource: ['{From} is about {to}.', '{To}: see {from}.'],
		question: ['The {question} {from} is about {to}.', '{To}: ask {from}.'],
		course: ['The {course} {from} is about {to}.', '{To}: see the {course} {from}.']
	},
	'helps-with-question': {
		resource: ['{From} helps with the {question} {to}.', 'For the {question} {to}, see {from}.']
	},
	teaches: {
		course: [
			'Dates and places of the {course} belong to {to}.',
			'{To} is a {course}, with its own dates and places.'
		]
	}
} as const;

export const describeText = {
	and: 'and',
	andAlso: ', and also ',
	it: 'it',
	thisOne: 'this one',
	quoted: (text: string) => `“${text}”`,
	place: (position: number, of: number, region: string) => `${position} of ${of} in ${region}`,
	hubOnRing: (label: string, noun: string, number: number, of: number, count: string) =>
		`${label}, ${noun} ${number} of ${of}, ${count}`,
	hub: (label: string, noun: string, count: string) => `${label}, ${noun}, ${count}`,
	count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,

	timeUnknown: 'Time not known',
	minutes: (minutes: number) => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
	hours: (hours: number, minutes: number) =>
		`About ${hours === 1 ? '1 hour' : `${hours} hours`}${minutes ? ` ${minutes} minutes` : ''}`,
	day: (year: number, month: number, day: number) => `${day} ${months[month - 1]} ${year}`,
	checked: (day: string) => `Link checked on ${day}`,
	unchecked: 'Link not checked yet',

	livesAt: (others: number) =>
		others === 0
			? 'On the map {from} stands at the {stage} {to}.'
			: `On the map {from} stands at the {stage} {to}, with ${others} ${others === 1 ? 'other' : 'others'}.`,
	helpsAt: '{From} helps at {to}.',
	livesThroughout:
		'{From} helps at so many {stages} that it stands in the middle of the map, {to}.',
	alsoHelps: '{From} also helps at {to}.',
	helpsAtEvery: '{From} helps at every {stage}.',
	starterFor: 'For {to}:',
	starterAt: 'At {to}:',

	bothAbout: 'Both are about {to}.',
	bothFor: 'Both are for {to}.',
	bothAt: 'Both help at {to}.',
	bothLinked: 'Both are linked to {to}.'
} as const;

/** One line for a term. */
export const summaryText = {
	stage: (count: string, one: boolean, living: number) =>
		`${count} ${one ? 'helps' : 'help'} at this {stage}; ${living} of them ${living === 1 ? 'stands' : 'stand'} here.`,
	throughout: (count: string, one: boolean) => `${count} ${one ? 'stands' : 'stand'} here.`,
	audience: (count: string, one: boolean) => `${count} ${one ? 'is' : 'are'} for {to}.`,
	topic: (count: string, one: boolean) => `${count} ${one ? 'is' : 'are'} about {to}.`
} as const;

/** The facts of a resource, in the order in which they are shown. */
export const factLabels = {
	audiences: 'Who it is for',
	time: 'Time',
	cost: 'Cost',
	format: 'Format',
	country: 'Country',
	language: 'Language',
	authors: 'Made by',
	status: 'Version',
	checked: 'Last checked',
	confidence: 'How sure we are'
} as const;

export type FactId = keyof typeof factLabels;

/** The page of one resource, and the panel that shows the same. */
export const detailsText = {
	open: 'Open the resource',
	/** Said after the name of the other site. */
	elsewhere: 'another website',
	facts: 'Facts',
	why: 'Why it is here',
	starters: 'A good place to start',
	links: 'Linked to this',
	questions: 'Questions it helps with',
	similar: 'Similar to this',
	onMap: 'See it on the map',
	ownPage: 'Open its page',
	trail: 'You are here',
	home: 'Map',
	andOthers: (shown: string, more: number) => `${shown} and ${more} others`
} as const;

/** Pages of stages, audiences and topics. What the map calls these is given. */
export const termText = {
	onMap: 'See it on the map',
	startHere: 'Start here',
	livesHere: 'Those that stand here',
	elsewhere: 'Also useful here',
	sentence: (words: string) => `${words}.`,
	around: (many: string) => `The ${many} next to this one`,
	previous: 'Before this',
	next: 'After this',
	crossing: (one: string) => `By ${one}`,
	place: (number: number, of: number) => `${number} of ${of}`,
	description: (label: string, definition: string) => `${label}: ${definition}`,
	indexTitle: (many: string) => `All ${many}`,
	indexLead: {
		stage: (one: string) =>
			`Each ${one} asks a question of its own. Choose one to see what helps there.`,
		audience: () => 'Choose the line that fits you best. You can look at the others too.',
		topic: () => 'Choose what you want to do, and see what helps with it.'
	}
} as const;

/** The page that is shown when there is nothing at an address. */
export const lostText = {
	title: 'We cannot find that page',
	lead: 'The address may have a slip in it, or the page may have moved.',
	wrong: 'Something went wrong',
	wrongLead: 'It is our fault and not yours. Please try again in a little while.',
	try: 'You could try one of these.',
	map: 'Go to the map',
	mapNote: 'See everything at once.',
	list: 'Look through the list',
	listNote: 'Everything, each with a short summary.',
	stages: (one: string) => `Or begin at a ${one}`
} as const;
