import { sitemapFile } from '#lib/server/site-pages.ts';

export const prerender = true;

/** Every page that search engines may list. */
export const GET = () => sitemapFile();
