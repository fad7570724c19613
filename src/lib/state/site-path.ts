/** Where the pages of the site are, seen from any of its pages. */
import { resolve } from '$app/paths';

/** Where this page's own files are, with a slash at the end. */
export function ownBase(): string {
	return resolve('/');
}

/**
 * Base of the site, with its slash. A fixed edition of the embeds lives in a dated folder below it: it loads its own files,
 * but its links lead to the map as it is now.
 */
export function siteBase(): string {
	return ownBase().replace(/editions\/\d{4}-\d{2}-\d{2}\/$/, '');
}

/** @param path below the base, with its slash: `/stages/designing/` */
export function sitePath(path: string): string {
	return siteBase() + path.slice(1);
}

/** The embed of one of the three views; null for other pages. @param path of the view on the site: `/list/` */
export function embedPath(path: string): string | null {
	const view = path === '/' ? 'map' : path.slice(1, -1);
	return ['map', 'list', 'matrix'].includes(view) ? `${ownBase()}embed/v1/${view}/` : null;
}
