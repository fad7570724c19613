/** Words that people type against words that the map uses. */
import { field, differing, type RecordOf, recordsOf, someOf } from './field.ts';
import { recordId, text } from './text.ts';

const synonymFields = {
	id: field({
		schema: recordId,
		label: 'Id',
		help: 'The name of the group. No other group has it.',
		example: 'group'
	}),
	typed: field({
		schema: () => differing(text(80), 1),
		many: true,
		label: 'Words that people type',
		help: 'Abbreviations, everyday words, other spellings. A word may stand in one group only.',
		example: ['team', 'committee', 'crew']
	}),
	map: field({
		schema: () => differing(text(80), 1),
		many: true,
		label: 'Words of the map',
		help: 'What the map calls it: words that stand in titles, summaries or labels.',
		example: ['group']
	}),
	tags: field({
		...someOf('tags'),
		label: 'Tags',
		help: 'Terms whose resources should come first, as topic:id, stage:id, audience:id or kind:id. Write [] if there are none.',
		example: ['topic:working-together']
	})
};

export const synonymsFields = {
	note: field({
		schema: () => text(600),
		label: 'Note',
		help: 'What the file is for.',
		example: 'Words that people type against words that the map uses.'
	}),
	groups: field({
		...recordsOf(synonymFields),
		label: 'Groups',
		help: 'The groups of words.',
		example: []
	})
};

export type Synonyms = RecordOf<typeof synonymsFields>;
