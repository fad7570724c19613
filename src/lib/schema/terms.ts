/** Where the values of a field come from when they are not free: a list of the vocabulary, or the resources themselves. */
import { z } from 'zod';
import { recordId, termId } from './text.ts';

/**
 * `homes` are the stages and the commons; `tags` are `topic:<id>`, `stage:<id>`, `audience:<id>` and `kind:<id>`;
 * `resources` are the ids of all resources of the map.
 */
export type TermList =
	| 'stages'
	| 'homes'
	| 'audiences'
	| 'topics'
	| 'kinds'
	| 'families'
	| 'formats'
	| 'costs'
	| 'relations'
	| 'statuses'
	| 'confidences'
	| 'tags'
	| 'resources';

/** A value that a field may have, and its name for people. */
export interface TermChoice {
	readonly id: string;
	readonly label?: string;
}

/** Gives the schema of one value of a list. */
export type Terms = (list: TermList) => z.ZodType<string>;

/** The lists that are known. A list that is missing here accepts any id. */
export type Choices = Partial<Readonly<Record<TermList, readonly TermChoice[]>>>;

/** Any id passes: for types, and where the vocabulary itself cannot be read. */
export const anyTerm: Terms = (list) => {
	if (list === 'resources') return recordId();
	if (list === 'tags') return z.string().regex(/^(topic|stage|audience|kind):\S+$/, notATag);
	return termId();
};
const notATag = 'is not a tag: topic:, stage:, audience: or kind: with an id behind it.';

/** Only the ids of the known lists pass. */
export function termsFrom(choices: Choices): Terms {
	const made = new Map<TermList, z.ZodType<string>>();
	return (list) => {
		const known = choices[list];
		if (!known) return anyTerm(list);
		const schema = made.get(list) ?? oneOfThese(known);
		made.set(list, schema);
		return schema;
	};
}

function oneOfThese(known: readonly TermChoice[]): z.ZodType<string> {
	const ids = [...new Set(known.map((term) => term.id))];
	const labels = ids.map((id) => known.find((term) => term.id === id)?.label ?? id);
	// editors show these beside the ids
	return z.enum(ids).meta({ enumDescriptions: labels }) as unknown as z.ZodType<string>;
}
