import { nameFile } from '#lib/server/names.ts';

export const prerender = true;

/** What every node is called. */
export const GET = () => Response.json(nameFile());
