/** What a resource leaves behind when it is taken off the map: its address goes on working, and says where to turn. */
import { field, type RecordOf } from './field.ts';
import { day, recordId, text } from './text.ts';

export const retiredFields = {
	id: field({
		schema: recordId,
		label: 'Id',
		help: 'The id that the resource had. No other resource may ever get it.',
		example: 'old-guide'
	}),
	title: field({
		schema: () => text(200),
		label: 'Title',
		help: 'What it was called.',
		example: 'The old guide'
	}),
	removed: field({
		schema: day,
		label: 'Removed',
		help: 'The day on which it was taken off the map.',
		example: '2027-01-31'
	}),
	reason: field({
		schema: () => text(200),
		label: 'Reason',
		help: 'One short sentence that says why.',
		example: 'Its publisher has withdrawn it.'
	}),
	instead: field({
		schema: (terms) => terms('resources').nullable(),
		terms: 'resources',
		label: 'Instead',
		help: 'The id of the resource to use instead, or null.',
		example: null
	})
};

export type Retired = RecordOf<typeof retiredFields>;
