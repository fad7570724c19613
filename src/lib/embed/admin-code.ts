/**
 * What an administrator has to add so that a system lets the map in: exact lines, made from the address of this map. The
 * lines for WordPress, Drupal and Wagtail are those of docs/embedding.md, where it says what each does (a test compares).
 */
import { folderOf, pageTypes } from '#lib/facets/facets.ts';

/** Where a map is, and what it is called. */
export interface MapSite {
	/** Whole address of the front page, with its slash at the end. */
	readonly url: string;
	readonly title: string;
}

/** Without its slash at the end, as patterns begin with it. */
const root = ({ url }: MapSite) => url.replace(/\/$/, '');
const host = ({ url }: MapSite) => new URL(url).host;
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Pages that have an oEmbed answer of their own. */
const FOLDERS = ['resource', ...pageTypes].map(folderOf).join('|');
const PAGES = `(list|matrix|(${FOLDERS})/[a-z0-9-]+)`;

/** One line for a Content Security Policy. */
export const framePolicy = ({ url }: MapSite) => `frame-src ${new URL(url).origin};`;

/** The same, where the code with the script is used. */
export const scriptPolicy = (site: MapSite) =>
	`script-src ${new URL(site.url).origin}; ${framePolicy(site)}`;

/** The name that goes into a list of hosts, without `https://`. */
export const hostName = (site: MapSite) => host(site);

/** A plugin of one file. */
export const wordpressPlugin = (site: MapSite) => `<?php
/* Plugin Name: Map of resources */
wp_oembed_add_provider( '#${root(site)}(/.*)?#i', '${root(site)}/oembed/v1/map.json', true );
// each page of the map has an answer of its own
add_filter( 'oembed_fetch_url', function ( $endpoint, $url ) {
	$page = '#^${root(site)}/${PAGES}/?$#';
	return preg_match( $page, $url, $found ) ? str_replace( '/map.json', "/$found[1].json", $endpoint ) : $endpoint;
}, 10, 2 );`;

/** A line for settings.php. */
export const drupalSettings = (site: MapSite) =>
	`$settings['media_oembed_discovery_trusted_host_patterns'][] = '^${quoted(host(site))}$';`;

/** A block for the settings of Django. */
export function wagtailSettings(site: MapSite): string {
	const provider = (answer: string, pattern: string) => `            {
                "endpoint": "${root(site)}/oembed/v1/${answer}.json",
                "urls": [r"^${quoted(root(site))}${pattern}"],
            },`;
	return `WAGTAILEMBEDS_FINDERS = [
    {
        "class": "wagtail.embeds.finders.oembed",
        "providers": [
${provider('map', '/(?:\\?.*)?$')}
${provider('list', '/list/?(?:\\?.*)?$')}
${provider('matrix', '/matrix/?(?:\\?.*)?$')}
        ],
    },
    {"class": "wagtail.embeds.finders.oembed"},
]`;
}
