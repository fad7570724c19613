/**
 * oEmbed 1.0 (https://oembed.com, section 2.3): what a content system shows where somebody pasted a link to the map.
 * Which pages can be shown so, and the answer that says how. Systems that trust a site show `html` as it is; WordPress
 * keeps only its `<blockquote>`, `<a>` and `<iframe>`, and hides the frame until the page inside reports its height.
 */
import { oneLine } from '#lib/describe/one-line.ts';
import { escapeMarkup } from './markup.ts';
import { facetOf, typeInFolder } from '#lib/facets/facets.ts';

/** What can stand in somebody else's page; paths are below the base of the site. */
export interface Shared {
	/** Name of its answer. */
	readonly slug: string;
	/** The page for people. */
	readonly page: string;
	/** The page for frames. */
	readonly frame: string;
}

export interface Oembed {
	readonly type: 'rich';
	/** A string: a number makes Drupal refuse the answer. */
	readonly version: '1.0';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	/** Seconds. */
	readonly cache_age: number;
	/** CSS pixels, for systems that cannot follow the height of what they show. */
	readonly width: number;
	readonly height: number;
	readonly html: string;
}

/** A file cannot obey `maxwidth` and `maxheight`, so it names a size that fits nearly everywhere. */
const WIDTH = 800;
const HEIGHT = 700;
const DAY = 86_400;

const ANSWERS = '/oembed/v1';
const FRAMES = '/embed/v1';

const views: Readonly<Record<string, string>> = {
	'/': 'map',
	'/list/': 'list',
	'/matrix/': 'matrix'
};

const sharedView = (page: string, view: string): Shared => ({
	slug: view,
	page,
	frame: `${FRAMES}/${view}/`
});

const sharedResource = (id: string): Shared => ({
	slug: `resources/${id}`,
	page: `/resources/${id}/`,
	frame: `${FRAMES}/resource/${id}/`
});

/**
 * What is shared by the address of a page, be it for people or for frames; null where nothing can be embedded. Goes by
 * the form of the path: whether there is such a resource or term is not looked up.
 * @param path below the base of the site, with its slash at the end and without query
 */
export function sharedAt(path: string): Shared | null {
	for (const [page, view] of Object.entries(views)) {
		const shared = sharedView(page, view);
		if (path === page || path === shared.frame) return shared;
	}
	const [, folder = '', id] = /^\/([a-z\d/]+)\/([a-z\d-]+)\/$/.exec(path) ?? [];
	if (!id) return null;
	if (folder === 'resources' || `/${folder}` === `${FRAMES}/resource`) return sharedResource(id);
	// the page of a term has no frame of its own: the map shows what has the term
	const type = typeInFolder(folder);
	if (!type) return null;
	return { slug: `${folder}/${id}`, page: path, frame: `${FRAMES}/map/?${facetOf(type)}=${id}` };
}

/** Where the answer for a page is, below the base of the site, or null: see {@link sharedAt}. */
export function oembedPath(pagePath: string): string | null {
	const shared = sharedAt(pagePath);
	return shared && `${ANSWERS}/${shared.slug}.json`;
}

export interface OembedInput {
	/** Of the page: the words of the link, and the name of the frame. */
	readonly title: string;
	readonly provider: string;
	/** Whole addresses: a system asks from somewhere else. */
	readonly providerUrl: string;
	readonly pageUrl: string;
	readonly frameUrl: string;
}

/** The answer. The frame fills the column it stands in: many systems shrink a wider one by cutting it off. */
export function buildOembed({
	title,
	provider,
	providerUrl,
	pageUrl,
	frameUrl
}: OembedInput): Oembed {
	const name = escapeMarkup(oneLine(title));
	const link = `<blockquote><a href="${escapeMarkup(pageUrl)}">${name}</a></blockquote>`;
	// empty, lower case, nothing between the tags: WordPress refuses any other form
	const frame = `<iframe src="${escapeMarkup(frameUrl)}" width="100%" height="${HEIGHT}" title="${name}"></iframe>`;
	return {
		type: 'rich',
		version: '1.0',
		title: oneLine(title),
		provider_name: provider,
		provider_url: providerUrl,
		cache_age: DAY,
		width: WIDTH,
		height: HEIGHT,
		html: link + frame
	};
}
