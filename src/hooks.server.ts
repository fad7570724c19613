/**
 * Puts the drawn picture into the page while it is written. The page's component holds an empty
 * `<svg data-picture="<lens>">`; what comes between its tags never passes through Svelte, so it costs the reader no
 * hydration and no second copy in the page's data.
 */
import type { Handle } from '@sveltejs/kit';
import { isLens } from '#lib/scene/lenses.ts';
import { pictureMarkup } from '#lib/server/atlas.ts';
import { plainListMarkup } from '#lib/server/frame-pages.ts';
import { sitePath } from '#lib/state/site-path.ts';

/** Where the list of a map without script goes. */
const EMPTY_LIST = /(<noscript data-plain-list[^>]*>)(<\/noscript>)/;

const EMPTY_PICTURE = /(<svg[^>]*\bdata-picture="([a-z]+)"[^>]*>)(<\/svg>)/g;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace(EMPTY_PICTURE, (empty, open: string, lens: string, close: string) => {
					if (!isLens(lens)) return empty;
					return open + pictureMarkup(lens, sitePath) + close;
				})
				.replace(EMPTY_LIST, (_, open: string, close: string) => {
					return open + plainListMarkup(sitePath) + close;
				})
	});
