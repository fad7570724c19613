/**
 * Fills the placeholders of a page while it is written: the drawn picture, and the list of a map without script. What is
 * put in here never passes through Svelte, so it costs the reader no hydration and no second copy in the page's data.
 */
import type { Handle } from '@sveltejs/kit';
import { pictureMarkup } from '#lib/server/atlas.ts';
import { plainListMarkup } from '#lib/server/frame-pages.ts';
import { sitePath } from '#lib/state/site-path.ts';

const placeholders = {
	'%map.picture%': () => pictureMarkup('stage', sitePath),
	'%map.list%': () => plainListMarkup(sitePath)
};

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			Object.entries(placeholders).reduce((page, [name, write]) => page.replace(name, write), html)
	});
