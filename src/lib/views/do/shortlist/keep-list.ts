/** A shortlist stays with the reader from page to page, though links are written without it. */
import { beforeNavigate, goto } from '$app/navigation';
import { explorer } from '#lib/state/explorer.svelte.ts';

/**
 * The layout of the site calls this once. A link followed on this site leads to the same page with the shortlist in
 * its address. Links themselves stay short: who copies one gives away nothing of their own choice.
 */
export function keepList(): void {
	beforeNavigate(({ type, to, willUnload, cancel }) => {
		if (type !== 'link' || willUnload || !to?.route.id) return;
		if (explorer.list.length === 0 || to.url.searchParams.has('list')) return;
		cancel();
		// ids hold letters, digits and hyphens: nothing to escape, and commas stay readable
		const list = `list=${explorer.list.join(',')}`;
		const { pathname, search, hash } = to.url;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the link had it resolved
		void goto(`${pathname}${search ? `${search}&` : '?'}${list}${hash}`);
	});
}
