import { routeIndexPage } from '#lib/server/pages.ts';

export const prerender = true;

/** The ready-made routes, for the map. */
export const GET = () => Response.json(routeIndexPage().routes);
