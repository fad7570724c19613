/** Where the pages of the site are, seen from any of its pages. */
import { resolve } from '$app/paths';

/**
 * Base of the site, with its slash. A fixed edition of the embeds lives in a dated folder below it: what it loads is its
 * own, and where it leads is the map as it is now.
 */
export function siteBase(): string {
	return resolve('/').replace(/editions\/\d{4}-\d{2}-\d{2}\/$/, '');
}

/** @param path below the base, with its slash: `/stages/designing/` */
export function sitePath(path: string): string {
	return siteBase() + path.slice(1);
}
