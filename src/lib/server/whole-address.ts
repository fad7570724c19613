/** Addresses for those who read them far from any page: feed readers, search engines. */
import { sitePath } from '#lib/state/site-path.ts';
import { publicOrigin } from './origin.ts';

/** @param path below the base of the site, with its slash: `/stages/designing/` */
export function wholeAddress(path: string): string {
	return publicOrigin() + sitePath(path);
}
