/** What a reflective question is: something for a group to talk about. */
import { z } from 'zod';
import { field, oneOf, type RecordOf, recordOf, recordsOf, someOf } from './field.ts';
import { recordId, ruled, text, webAddress } from './text.ts';

const question = () =>
	ruled(text(300), (value) =>
		value.endsWith('?') && value.split('?').length === 2
			? undefined
			: {
					message: 'is not one question.',
					remedy: 'Write one question with one question mark, at the end.'
				}
	);

/** Names of pages that stand beside the pages of the questions. */
const taken = ['meeting'];

const questionId = () =>
	ruled(recordId(), (value) =>
		taken.includes(value)
			? { message: 'is the name of a page already.', remedy: 'Write another id.' }
			: undefined
	);

const questionFields = {
	id: field({
		schema: questionId,
		label: 'Id',
		help: 'The name of the question in addresses. Never change it.',
		example: 'who-is-missing'
	}),
	text: field({
		schema: question,
		label: 'Question',
		help: 'One question, in plain words, that a group can talk about.',
		example: 'Who will live with what we decide but is not here?'
	}),
	stage: field({
		...oneOf('stages'),
		label: 'Stage',
		help: 'The stage at which to ask it.',
		example: 'planning'
	}),
	topics: field({
		...someOf('topics', 1),
		label: 'Topics',
		help: 'What it is about.',
		example: ['working-together']
	}),
	audiences: field({
		...someOf('audiences'),
		label: 'Audiences',
		help: 'Who it is for. Write [] if it is for everybody.',
		example: []
	}),
	prompts: field({
		schema: () => z.array(text(300)).min(1),
		many: true,
		label: 'Prompts',
		help: 'Two or three smaller questions that help if nobody speaks.',
		example: ['Who already knows them and could introduce us?']
	}),
	resources: field({
		...someOf('resources'),
		label: 'Resources that help',
		help: 'The ids of two to four resources to turn to.',
		example: ['working-well-together']
	})
};

const sourceNoteFields = {
	text: field({
		schema: () => text(600),
		label: 'Where the questions come from',
		help: 'A sentence or two of thanks and honesty, shown with the questions.',
		example: 'These questions were written for this map.'
	}),
	resource: field({
		...oneOf('resources'),
		label: 'Resource',
		help: 'The resource on the map that they owe most to.',
		example: 'working-well-together'
	}),
	url: field({
		schema: webAddress,
		label: 'Web address',
		help: 'Where to read about it.',
		example: 'https://example.org/questions/'
	})
};

export const questionsFields = {
	sourceNote: field({
		...recordOf(sourceNoteFields),
		label: 'Source',
		help: 'Where the questions come from.',
		example: {}
	}),
	questions: field({
		...recordsOf(questionFields),
		label: 'Questions',
		help: 'The questions, in the order in which they are shown.',
		example: []
	})
};

export type Questions = RecordOf<typeof questionsFields>;
