/** The name of a map and the words around it: what another map would want to change. */
import { field, type RecordOf, recordOf } from './field.ts';
import { languageTag, text, webAddress } from './text.ts';

const linkFields = {
	name: field({
		schema: () => text(80),
		label: 'Name',
		help: 'What the link says.',
		example: 'CC BY 4.0'
	}),
	url: field({
		schema: webAddress,
		label: 'Web address',
		help: 'Where it leads.',
		example: 'https://creativecommons.org/licenses/by/4.0/'
	})
};

const nounFields = {
	one: field({
		schema: () => text(40),
		label: 'One of them',
		help: 'The word for one, in small letters.',
		example: 'stage'
	}),
	many: field({
		schema: () => text(40),
		label: 'Several',
		help: 'The word for several, in small letters.',
		example: 'stages'
	})
};

const noun = (what: string) => ({
	...recordOf(nounFields),
	label: `Word for ${what}`,
	help: `What this map calls ${what}, one and several.`,
	example: { one: 'stage', many: 'stages' }
});

const phrase = (label: string, help: string, example: string) => ({
	schema: () => text(80),
	label,
	help,
	example
});

/** The name of the commons is a term of the vocabulary and stands there. */
const wordFields = {
	roleDoor: field(phrase('First door', 'The words over the choice of audience.', 'I am a')),
	purposeDoor: field(phrase('Second door', 'The words over the choice of topic.', 'I want to')),
	map: field(phrase('Name of the picture', 'How the picture is announced.', 'Map of resources')),
	search: field(phrase('Name of the search box', 'What the box is for.', 'Search the map')),
	resource: field(noun('a resource')),
	stage: field(noun('a stage')),
	audience: field(noun('an audience')),
	topic: field(noun('a topic')),
	question: field(noun('a question')),
	course: field(noun('a course')),
	route: field(noun('a route'))
};

export const siteFields = {
	title: field({
		schema: () => text(60),
		label: 'Title',
		help: 'The name of the site.',
		example: 'The Garden Map'
	}),
	tagline: field({
		schema: () => text(80),
		label: 'Tagline',
		help: 'What the site is for, in a few words. It is the heading of the map.',
		example: 'Find what helps your garden grow'
	}),
	description: field({
		schema: () => text(200),
		label: 'Description',
		help: 'One sentence that says what the site is. Search engines show it.',
		example: 'A map of good things to read for people who garden together.'
	}),
	about: field({
		schema: () => text(1200),
		label: 'About',
		help: 'A few sentences: who it is for and what is in it.',
		example: 'The map holds guides, tools and courses, chosen by gardeners.'
	}),
	language: field({
		schema: languageTag,
		label: 'Language',
		help: 'The language of the words in these files.',
		example: 'en-GB'
	}),
	contact: field({
		schema: (terms) => recordOf(linkFields).schema(terms).nullable(),
		fields: linkFields,
		label: 'Contact',
		help: 'A page where people can reach those who look after the map. Write null if there is none yet.',
		example: { name: 'Write to us', url: 'https://example.org/contact/' }
	}),
	contentLicence: field({
		...recordOf(linkFields),
		label: 'Licence of the content',
		help: 'What others may do with the words and the data.',
		example: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
	}),
	codeLicence: field({
		...recordOf(linkFields),
		label: 'Licence of the code',
		help: 'What others may do with the program.',
		example: { name: 'MIT', url: 'https://opensource.org/license/mit' }
	}),
	words: field({
		...recordOf(wordFields),
		label: 'Words',
		help: 'What the parts of this map are called.',
		example: {}
	})
};

export type Site = RecordOf<typeof siteFields>;
