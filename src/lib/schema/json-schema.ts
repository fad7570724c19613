/** JSON Schema of the data files, from the same tables as the checks: editors use it to complete and explain as one types. */
import { z } from 'zod';

/**
 * Draft 7, which the YAML extensions of editors understand best. What a schema cannot say (a real calendar, a safe address, no
 * hidden characters) is left to the check.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): object {
	return { title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) };
}
