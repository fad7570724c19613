/** Where to begin: a few good resources for each audience and each stage, best first. */
import { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import { field, objectOf, oneOf, type RecordOf } from './field.ts';
import type { TermList, Terms } from './terms.ts';
import { text } from './text.ts';

export const starterFields = {
	resource: field({
		...oneOf('resources'),
		label: 'Resource',
		help: 'The id of the resource.',
		example: 'working-well-together'
	}),
	reason: field({
		schema: () => text(160),
		label: 'Reason',
		help: 'One short line that says why to begin here.',
		example: 'Short and friendly: what to expect.'
	})
};

const byTerm = (list: TermList) => ({
	fields: starterFields,
	// partial, because a list that is not there yet is a matter for advice and no fault
	schema: (terms: Terms) =>
		z.partialRecord(terms(list) as z.ZodType<string> & z.core.$ZodRecordKey, starters(terms))
});
const starters = (terms: Terms) => z.array(objectOf(starterFields, terms));

export const startersFields = {
	audiences: field({
		...byTerm('audiences'),
		terms: 'audiences',
		label: 'For each audience',
		help: 'The id of an audience, and below it where its people should begin.',
		example: {}
	}),
	stages: field({
		...byTerm('stages'),
		terms: 'stages',
		label: 'For each stage',
		help: 'The id of a stage, and below it where to begin at that stage.',
		example: {}
	})
};

export type Starter = RecordOf<typeof starterFields>;

/** By id of the audience and by id of the stage. In a dataset every audience and every stage has a list, perhaps an empty one. */
export type Starters = DeepReadonly<Record<'audiences' | 'stages', Record<string, Starter[]>>>;
