/** The address of the page as kit keeps it: of the state, only this file knows kit's navigation. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { PageAddress } from './page-address.ts';

export const kitAddress: PageAddress = {
	get query() {
		return page.url.searchParams;
	},
	get framed() {
		return page.route.id?.startsWith('/(frame)/') ?? false;
	},
	get facets() {
		return page.data.explore?.facets ?? [];
	},
	// not `pushState`, which leaves `page.url` as it was (kit 2.70)
	go: (query, replaceState) =>
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path is the present one
		goto(page.url.pathname + query, { keepFocus: true, noScroll: true, replaceState })
};
