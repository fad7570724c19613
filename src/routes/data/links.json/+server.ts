import { linkFile } from '#lib/server/atlas.ts';

export const prerender = true;

/** Who is linked to whom, for the star of a node. */
export const GET = () => Response.json(linkFile());
