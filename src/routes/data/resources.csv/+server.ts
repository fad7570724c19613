import { exportFile } from '#lib/server/exports.ts';

export const prerender = true;

/** All resources as a table for spreadsheets. */
export const GET = () => exportFile('csv');
