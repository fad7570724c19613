/** The words of a map: its stages, audiences, topics and the other lists from which fields take their values. */
import { z } from 'zod';
import { field, oneOf, type RecordOf, recordOf, recordsOf } from './field.ts';
import { termId, text } from './text.ts';

/** The marks that the map can draw, one for each family of kinds. */
const shapes = ['circle', 'square', 'triangle', 'diamond', 'pentagon'] as const;

const id = field({
	schema: termId,
	label: 'Id',
	help: 'The name of the term in the other files and in addresses. Never change it.',
	example: 'planning'
});
const label = field({
	schema: () => text(60),
	label: 'Label',
	help: 'The name that people see.',
	example: 'Planning together'
});
const short = field({
	schema: () => text(28),
	label: 'Short label',
	help: 'The name where there is little room, at most 28 characters.',
	example: 'Planning'
});
const definition = field({
	schema: () => text(300),
	label: 'Definition',
	help: 'One sentence that says what the term means.',
	example: 'Agreeing on the steps, and on the part that each person plays.'
});

const stageFields = {
	id,
	label,
	short,
	question: field({
		schema: () => text(200),
		label: 'Question',
		help: 'The question that people ask themselves at this stage.',
		example: 'How will we find it out, and who will do what?'
	}),
	definition
};
const audienceFields = {
	id,
	label,
	short,
	iAm: field({
		schema: () => text(100),
		label: 'I am ...',
		help: 'What a person of this audience says: a whole sentence without the full stop.',
		example: 'I am new to this'
	}),
	definition
};
const topicFields = {
	id,
	label,
	want: field({
		schema: () => text(120),
		label: 'I want to ...',
		help: 'What a person wants who looks for this topic: the rest of the sentence “I want to ...”.',
		example: 'work well in a group'
	}),
	definition
};
const familyFields = {
	id,
	label,
	shape: field({
		schema: () => z.enum(shapes),
		label: 'Shape',
		help: 'The shape of the marks on the map. Each family needs its own.',
		example: 'circle'
	}),
	definition
};
const kindFields = {
	id,
	label,
	family: field({
		...oneOf('families'),
		label: 'Family',
		help: 'The family that the kind belongs to.',
		example: 'use'
	}),
	definition
};
const formatFields = { id, label };
const costFields = { id, label, definition };
const relationTypeFields = {
	id,
	label: field({ ...label, help: 'What the link says, read forwards.', example: 'builds on' }),
	inverse: field({
		schema: () => text(60),
		label: 'Backwards',
		help: 'What the link says, read from the other resource.',
		example: 'built on by'
	}),
	symmetrical: field({
		schema: () => z.boolean(),
		label: 'The same both ways',
		help: 'true if it says the same in both directions, otherwise false.',
		example: false
	})
};
const statusFields = { id, label };
const confidenceFields = { id, label };

const list = (what: string, help: string) => ({ label: what, help, example: [] });

/** The lists of a vocabulary, in the order of the file. The order of the terms in each list is the order on the page. */
export const vocabularyFields = {
	stages: field({
		...recordsOf(stageFields, 1),
		...list('Stages', 'The territories of the map, in order, clockwise from the top.')
	}),
	throughout: field({
		...recordOf(stageFields),
		...list('The commons', 'The home of what serves most of the stages: the middle of the map.')
	}),
	audiences: field({
		...recordsOf(audienceFields, 1),
		...list('Audiences', 'Who the resources are for.')
	}),
	topics: field({
		...recordsOf(topicFields, 1),
		...list('Topics', 'What the resources are about.')
	}),
	kinds: field({ ...recordsOf(kindFields, 1), ...list('Kinds', 'What sorts of things they are.') }),
	families: field({
		...recordsOf(familyFields, 1),
		...list('Families', 'Groups of kinds, each with its own shape on the map; five at most.')
	}),
	formats: field({
		...recordsOf(formatFields, 1),
		...list('Formats', 'What people get when they open a resource.')
	}),
	costs: field({
		...recordsOf(costFields, 1),
		...list('Costs', 'What a resource asks of a person.')
	}),
	relations: field({
		...recordsOf(relationTypeFields, 1),
		...list('Types of link', 'How one resource may stand to another.')
	}),
	statuses: field({
		...recordsOf(statusFields, 1),
		...list('Statuses', 'Whether a resource is still kept up.')
	}),
	confidences: field({
		...recordsOf(confidenceFields, 1),
		...list('Confidences', 'How sure we are of the facts.')
	})
};

export type Vocabulary = RecordOf<typeof vocabularyFields>;
