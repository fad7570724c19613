import { error } from '@sveltejs/kit';
import { dataEntries, dataFile } from '#lib/server/data-page.ts';

export const prerender = true;
export const entries = () => dataEntries();

/** The map in one format of #lib/export/formats.ts. */
export const GET = ({ params }) =>
	dataFile(params.file) ?? error(404, `There is no file “${params.file}” of the data.`);
