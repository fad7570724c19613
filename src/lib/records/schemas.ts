/** The JSON Schema of every type of data file. */
import { choicesOf } from '#lib/schema/choices.ts';
import { jsonSchemaOf } from '#lib/schema/json-schema.ts';
import { termsFrom } from '#lib/schema/terms.ts';
import type { Vocabulary } from '#lib/schema/vocabulary.ts';
import { type FileName, fileSchema, fileTypes } from './folder.ts';

/**
 * With the terms of the vocabulary, but without the ids of resources: a schema must not change whenever somebody adds a
 * resource. The vocabulary itself may grow, so its own schema asks only for the form of an id.
 */
export function jsonSchemas(vocabulary: Vocabulary): Record<FileName, object> {
	const terms = termsFrom(choicesOf(vocabulary));
	const made = Object.entries(fileTypes).map(([name, type]) => {
		const schema =
			name === 'vocabulary' ? fileSchema(type, termsFrom({})) : fileSchema(type, terms);
		return [name, jsonSchemaOf(schema, `${name}.yaml`)] as const;
	});
	return Object.fromEntries(made) as Record<FileName, object>;
}
