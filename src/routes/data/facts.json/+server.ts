import { facts } from '#lib/server/facets.ts';

export const prerender = true;

/** What the filters need to know of every resource. */
export const GET = () => Response.json(facts());
