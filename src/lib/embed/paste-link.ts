/** The link that a content system turns into the map: only pages with an oEmbed answer of their own have one. */
import { facetOf, facets, folderOf, pageTypes, type Filters } from '#lib/facets/facets.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { sharedAt } from './oembed.ts';
import type { EmbedView } from './options.ts';

/** Pages of the views, below the base of the site. */
export const viewPages = { map: '/', list: '/list/', matrix: '/matrix/' } as const;

export interface PasteLink {
	/** Of the page, below the base of the site. */
	readonly path: string;
	/** Whether the page shows all that was asked for; if not, filters are lost. */
	readonly whole: boolean;
}

/**
 * The page that comes nearest to what is wanted.
 * @param narrowed whether something else than a filter narrows it: words, or what is open
 */
export function pasteLink(
	view: EmbedView,
	resource: string | null,
	filters: Filters,
	narrowed: boolean
): PasteLink {
	if (view === 'resource')
		return {
			path: resource ? pagePath(nodeId('resource', resource)) : '/',
			whole: resource !== null
		};
	const asked = facets.flatMap(({ id }) => (filters[id] ?? []).map((term) => [id, term] as const));
	if (asked.length === 0) return { path: viewPages[view], whole: !narrowed };
	const [[facet, term] = [undefined, ''], ...others] = asked;
	const type = pageTypes.find((one) => facetOf(one) === facet);
	const path = type && `/${folderOf(type)}/${term}/`;
	// pages of terms show the map
	if (view === 'map' && path && others.length === 0 && !narrowed && sharedAt(path))
		return { path, whole: true };
	return { path: viewPages[view], whole: false };
}
