import { error } from '@sveltejs/kit';
import { oembedAnswer, oembedEntries } from '#lib/server/oembed.ts';

export const prerender = true;
export const entries = () => oembedEntries();

/** How a content system shows a page of the map. A file, so the same whatever size is asked for. */
export function GET({ params }) {
	const answer = oembedAnswer(params.slug);
	if (!answer) error(404, `There is no page “${params.slug}” to embed.`);
	return Response.json(answer);
}
