/** What has changed on the map, for those who come back: each entry becomes one message of the feed. */
import { differing, field, type RecordOf } from './field.ts';
import { day, recordId, text } from './text.ts';

export const changesFields = {
	date: field({
		schema: day,
		label: 'Date',
		help: 'The day on which the map changed. No two entries may have the same day.',
		example: '2027-01-31'
	}),
	note: field({
		schema: () => text(200),
		label: 'Note',
		help: 'One short sentence that says what is new.',
		example: 'Two guides about working well together are new.'
	}),
	added: field({
		schema: () => differing(recordId()),
		many: true,
		label: 'Added',
		help: 'The ids of the resources that are new. An id stays here when its resource is retired later. Write [] if there are none.',
		example: ['working-well-together']
	}),
	changed: field({
		schema: () => differing(recordId()),
		many: true,
		label: 'Changed',
		help: 'The ids of the resources of which people should look at the page again. Small corrections need no entry. Write [] if there are none.',
		example: ['old-guide']
	})
};

export type Change = RecordOf<typeof changesFields>;
