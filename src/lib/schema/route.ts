/** What a route is: an ordered walk over resources for one purpose. */
import { field, oneOf, type RecordOf, recordsOf } from './field.ts';
import { recordId, text } from './text.ts';

const stopFields = {
	resource: field({
		...oneOf('resources'),
		label: 'Resource',
		help: 'The id of the resource to stop at.',
		example: 'working-well-together'
	}),
	stage: field({
		...oneOf('stages'),
		label: 'Stage',
		help: 'At which of its stages the walk meets it.',
		example: 'planning'
	}),
	reason: field({
		schema: () => text(160),
		label: 'Reason',
		help: 'One short line that says what to do here.',
		example: 'Write down who will have what say.'
	})
};

export const routeFields = {
	id: field({
		schema: recordId,
		label: 'Id',
		help: 'The name of the route in addresses. Never change it.',
		example: 'first-time'
	}),
	title: field({
		schema: () => text(100),
		label: 'Title',
		help: 'What the walk is for, in a few words.',
		example: 'I have never done this before'
	}),
	for: field({
		schema: () => text(200),
		label: 'For whom',
		help: 'One sentence on who it is for.',
		example: 'A gentle way through, for any mixed group that is about to begin.'
	}),
	stops: field({
		...recordsOf(stopFields, 1),
		label: 'Stops',
		help: 'The resources in order. Four to seven is best.',
		example: []
	})
};

export type Route = RecordOf<typeof routeFields>;
