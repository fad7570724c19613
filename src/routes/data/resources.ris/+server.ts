import { exportFile } from '#lib/server/exports.ts';

export const prerender = true;

/** All resources as references, for EndNote, Zotero and others. */
export const GET = () => exportFile('ris');
