import { exportFile } from '#lib/server/exports.ts';

export const prerender = true;

/** All resources as references, for LaTeX and others. */
export const GET = () => exportFile('bibtex');
