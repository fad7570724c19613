/** The address of a page, as far as the state needs it: kit's (kit-address.ts), or one that a test makes up. */
import type { FacetView } from '#lib/query/facet-view.ts';
import type { Known } from './parsed.ts';

export interface PageAddress {
	/** Not to be read while a page is prerendered. */
	readonly query: URLSearchParams;
	/** Whether the page is an embed in somebody else's page. */
	readonly framed: boolean;
	/** The filters that the page offers. */
	readonly facets: readonly FacetView[];
	/** Gives the page another query ('' or `?…`); focus and scroll position stay. @param replace no step that Back undoes */
	go(query: string, replace: boolean): Promise<void>;
}

/** The terms that a page knows. One without filters knows none, and accepts any id. */
export function knownOn({ facets }: PageAddress): Known {
	const found = facets.filter(({ options }) => options.length > 0);
	return Object.fromEntries(
		found.map(({ id, options }) => [id, new Set(options.map((option) => option.id))])
	);
}
