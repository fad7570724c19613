/** Which card goes with which page, by the form of its address. Safe for the browser. */
import { folderOf, pageTypes } from '#lib/facets/facets.ts';

/** The card of pages that have none of their own. */
export const GENERAL = 'map';

/** Folders whose every page has a card. */
const cardFolders = ['resource', 'question', ...pageTypes, 'route'].map(folderOf);

/** Pages below those folders that have none: tools, not things. */
const tools = new Set(['/questions/meeting/', '/routes/plan/', '/audiences/compare/']);

/**
 * The name of a card: `resources/powercube`. Whether there is such a resource is not looked up.
 * @param path of a page for people, below the base of the site, with its slash at the end
 */
export function cardSlug(path: string): string {
	const [, folder = '', id] = /^\/([a-z]+)\/([a-z\d-]+)\/$/.exec(path) ?? [];
	return id && cardFolders.some((one) => one === folder) && !tools.has(path)
		? `${folder}/${id}`
		: GENERAL;
}

/** Where the card of a page is, below the base of the site. */
export function cardPath(path: string): string {
	return `/cards/${cardSlug(path)}.png`;
}
