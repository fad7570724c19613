import { schemaFile } from '#lib/server/data-page.ts';

export const prerender = true;

/** The JSON Schema of a resource, for those who build on the data. */
export const GET = () => schemaFile();
