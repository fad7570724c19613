/**
 * The fixed words of sentences about nodes and links. What a map is about, and what it calls its parts,
 * comes from its data and never stands here. Plain English: a reader of 12 should follow, in sentences under 20 words.
 *
 * In a sentence {from}, {to} stand for the names of nodes, {From}, {To} for the same at the start of the sentence;
 * {stage}, {question} ... for what the map calls such a thing.
 */

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
	hubOnRing: (label: string, noun: string, number: number, of: number, count: string) =>
		`${label}, ${noun} ${number} of ${of}, ${count}`,
	hub: (label: string, noun: string, count: string) => `${label}, ${noun}, ${count}`,
	count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
	livesAt: (others: number) =>
		others === 0
			? 'On the map {from} stands at the {stage} {to}.'
			: `On the map {from} stands at the {stage} {to}, with ${others} ${others === 1 ? 'other' : 'others'}.`,
	kindAndStatus: (kind: string, status: string) => `${kind} · ${status}`,
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
	topic: (count: string, one: boolean) => `${count} ${one ? 'is' : 'are'} about {to}.`,
	kind: (count: string, one: boolean) => `${count} ${one ? 'is' : 'are'} of this kind.`
} as const;
