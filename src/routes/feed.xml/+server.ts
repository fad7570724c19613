import { feedFile } from '#lib/server/feed.ts';

export const prerender = true;

/** What is new, changed and gone, for feed readers. */
export const GET = () => feedFile();
