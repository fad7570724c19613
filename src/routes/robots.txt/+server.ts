import { robotsFile } from '#lib/server/site-pages.ts';

export const prerender = true;

/** What robots may read: everything. Hosts of a site in a folder have a file of their own at the root, which counts instead. */
export const GET = () => robotsFile();
