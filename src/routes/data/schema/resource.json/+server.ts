/** The JSON Schema of a resource, for those who build on the data. */
import { jsonSchemas } from '#lib/records/schemas.ts';
import { loadDataset } from '#lib/server/dataset.ts';

export const prerender = true;

export function GET(): Response {
	return Response.json(jsonSchemas(loadDataset().vocabulary).resource);
}
