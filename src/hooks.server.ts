/**
 * Puts the drawn picture into the page while it is written. The page's component holds an empty
 * `<svg data-picture="<lens>">`; what comes between its tags never passes through Svelte, so it costs the reader no
 * hydration and no second copy in the page's data.
 */
import type { Handle } from '@sveltejs/kit';
import { resolve as resolvePath } from '$app/paths';
import { isLens } from '#lib/scene/lenses.ts';
import { pictureMarkup } from '#lib/server/atlas.ts';

const EMPTY_PICTURE = /(<svg[^>]*\bdata-picture="([a-z]+)"[^>]*>)(<\/svg>)/g;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace(EMPTY_PICTURE, (empty, open: string, lens: string, close: string) => {
				if (!isLens(lens)) return empty;
				return open + pictureMarkup(lens, (href) => resolvePath('/') + href.slice(1)) + close;
			})
	});
