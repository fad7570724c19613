import { error } from '@sveltejs/kit';
import { cardEntries, cardPicture } from '#lib/server/cards.ts';

export const prerender = true;
export const entries = () => cardEntries();

/** The picture that messengers and networks show beside a link to a page. */
export function GET({ params }) {
	const picture = cardPicture(params.slug);
	if (!picture) error(404, `There is no card “${params.slug}”.`);
	return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
}
