/** What a resource is: one thing to read, use, learn from, follow or join. THE list of its fields. */
import { z } from 'zod';
import { differing, field, objectOf, oneOf, type RecordOf, recordsOf, someOf } from './field.ts';
import { anyTerm, type Terms, termsFrom } from './terms.ts';
import { day, languageTag, recordId, shortLabel, text, webAddress } from './text.ts';
import { choicesOf } from './choices.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A link from one resource to another. It is written on one side only. */
const relationFields = {
	type: field({
		...oneOf('relations'),
		label: 'Type of link',
		help: 'How this resource stands to the other one.',
		example: 'buildsOn'
	}),
	target: field({
		...oneOf('resources'),
		label: 'Other resource',
		help: 'The id of the other resource: its file name without .yaml.',
		example: 'working-well-together-2018'
	})
};

/** A DOI without the address in front of it. */
const doi = () =>
	z
		.string()
		.regex(
			/^10\.\d{4,9}\/[^\s"<>\\]{1,200}$/,
			'is not a DOI, which begins with 10. and has a slash.'
		);

/** Phrases that would find a resource; more than these would make it answer to everything. */
export const mostAsks = 6;

/** In the order in which a file has them. */
export const resourceFields = {
	id: field({
		schema: recordId,
		label: 'Id',
		help: 'The name of the record for ever: small letters, digits and hyphens. It is the file name without .yaml and part of the address of its page. Never change it and never give it to something else.',
		example: 'working-well-together'
	}),
	title: field({
		schema: () => text(300),
		label: 'Title',
		help: 'The full title, as it stands on the thing itself.',
		example: 'Working well together: a guide for mixed groups'
	}),
	short: field({
		schema: shortLabel,
		label: 'Short name',
		help: 'The name on the map, at most 28 characters. No other resource may have it.',
		example: 'Working well together'
	}),
	authors: field({
		schema: () => z.array(text(120)).min(1).max(60),
		many: true,
		label: 'Authors',
		help: 'One line for each person (family name, then initials) or organisation, in the order of the title page.',
		example: ['Reed J', 'Open Doors Network']
	}),
	publisher: field({
		schema: () => text(160),
		label: 'Publisher',
		help: 'Who put it out: an organisation, a journal or a website.',
		example: 'Open Doors Network'
	}),
	year: field({
		schema: () => z.int().min(1500).max(2100).nullable(),
		label: 'Year',
		help: 'The year of this edition. Write null if it is not known.',
		example: 2020
	}),
	url: field({
		schema: webAddress,
		label: 'Web address',
		help: 'Where people find it. It begins with https:// (or http://). Choose the page about it and not the PDF, if there is one: pages live longer.',
		example: 'https://example.org/working-well-together/'
	}),
	doi: field({
		schema: () => doi().nullable(),
		label: 'DOI',
		help: 'The lasting number of a journal article, without https://doi.org/ in front. Write null if it has none.',
		example: '10.1000/xyz123'
	}),
	kind: field({
		...oneOf('kinds'),
		label: 'Kind',
		help: 'What sort of thing it is. The kind also decides the shape of its mark on the map.',
		example: 'guidance'
	}),
	format: field({
		...oneOf('formats'),
		label: 'Format',
		help: 'What you get when you open it.',
		example: 'pdf'
	}),
	cost: field({
		...oneOf('costs'),
		label: 'Cost',
		help: 'Whether a person has to pay or sign up.',
		example: 'free'
	}),
	country: field({
		schema: () => text(60),
		label: 'Country',
		help: 'Where it was made or where its rules hold. Use the same spelling as the other records.',
		example: 'UK'
	}),
	language: field({
		schema: languageTag,
		label: 'Language',
		help: 'The main language, as the two letters that browsers use: en is English, cy is Welsh. People can filter by it once the map has more than one.',
		example: 'en'
	}),
	home: field({
		...oneOf('homes'),
		label: 'Home',
		help: 'The one stage at which it lives on the map. It must be among its stages. What serves most of the stages has the home that the vocabulary calls “throughout”.',
		example: 'planning'
	}),
	stages: field({
		...someOf('stages', 1),
		label: 'Stages',
		help: 'All the stages at which it helps, the home among them.',
		example: ['planning', 'doing']
	}),
	audiences: field({
		...someOf('audiences', 1),
		label: 'Audiences',
		help: 'Who it is for. Choose those who would thank you for it, and not everybody.',
		example: ['newcomer']
	}),
	topics: field({
		...someOf('topics', 1),
		label: 'Topics',
		help: 'What it is about, the main topic first. One to three is best.',
		example: ['working-together']
	}),
	summary: field({
		schema: () => text(600),
		label: 'Summary',
		help: 'Two or three short sentences in plain words: what it is, who made it, when to use it. Best are 20 to 45 words.',
		example:
			'A short guide for groups whose members know different things. It says how to share out the work and how to settle a quarrel. Read it before your first meeting.'
	}),
	asks: field({
		schema: () => differing(text(80)).max(mostAsks),
		many: true,
		label: 'What people ask',
		help: 'Three to six phrases that a person would type to find it: everyday words that the title lacks, at most 80 characters each. Write [] if there are none yet.',
		example: ['who does what in a mixed group', 'settle a quarrel', 'first meeting']
	}),
	minutes: field({
		schema: () => z.int().min(1).max(6000).nullable(),
		label: 'Minutes',
		help: 'How long it takes to read or watch, in minutes. Write null if it is not known.',
		example: 20
	}),
	related: field({
		...recordsOf(relationFields),
		label: 'Links to other resources',
		help: 'Other resources on the map and how this one stands to them. Write each link on one of the two records only. Write [] if there are none.',
		example: [{ type: 'buildsOn', target: 'working-well-together-2018' }]
	}),
	status: field({
		...oneOf('statuses'),
		label: 'Status',
		help: 'Whether it is still kept up. If it was replaced, the newer resource links to this one.',
		example: 'current'
	}),
	evidence: field({
		schema: () => text(1000),
		label: 'Evidence',
		help: 'Where you saw the facts of this record, and what you could not confirm.',
		example:
			'https://example.org/working-well-together/ (what it is, year). Author order not confirmed'
	}),
	confidence: field({
		...oneOf('confidences'),
		label: 'Confidence',
		help: 'How sure we are of the facts.',
		example: 'medium'
	}),
	checked: field({
		schema: () => day().nullable(),
		label: 'Last checked',
		help: 'The day on which a person last opened the address and saw that all is right. Write null if nobody has.',
		example: '2026-11-22'
	})
};

/** One resource. Ids of terms are plain strings: the vocabulary decides which there are. */
export type Resource = RecordOf<typeof resourceFields>;

/** The rules of one resource with the terms of one vocabulary; ids of other resources are only checked for their form. */
export function resourceSchema(vocabulary: Vocabulary) {
	return resourceSchemaWith(termsFrom(choicesOf(vocabulary)));
}

/** The same rules, with the terms from anywhere. */
export function resourceSchemaWith(terms: Terms = anyTerm) {
	return objectOf(resourceFields, terms);
}
