import { error } from '@sveltejs/kit';
import { detailEntries, detailsOf } from '#lib/server/pages.ts';

export const prerender = true;
export const entries = () => detailEntries();

/** What the page of a node says, for the panel beside a view. */
export function GET({ params }) {
	const details = detailsOf(params.type, params.id);
	if (!details) error(404, `There is no ${params.type} “${params.id}”.`);
	return Response.json(details);
}
