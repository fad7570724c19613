/**
 * Which modules share a file in the browser. Without these groups each shared module is a file of its own, and every file
 * is a request and a name in the list that each page and each embed fetches. Patterns name files, not folders, where files
 * may move. Measured (`npx playwright test first-load`): without any group the map page is 4 kB of packed script larger
 * (36 files for 16), an embed of the list the same (38 for 15).
 */

/** The head of a page names its oEmbed answer when it is written, never in the browser: saves every page 0.4 kB. */
const oembed = { name: 'oembed', test: /src\/lib\/embed\/oembed/ };

/** What all views share: saves an embed of the map 6 kB, of the list 7 kB. */
const views = {
	name: 'views',
	test: /src\/lib\/(state|graph)\/|src\/lib\/text\/(address|explore|frame|lost|map|phrase|search-reasons|site|time)\.ts|src\/lib\/describe\/(phrase|time)\.ts|src\/lib\/query\/(facets|links)\.ts|\/(MarkShape|PageHead|RegionChip|SiteLink)\.svelte/,
	minShareCount: 3
};

/** Share, shortlist and their buttons: saves the map page and a resource's page 4 kB. Embeds have none of it. */
const taking = {
	name: 'taking',
	test: /\/(Take|Action|ShareButton|ShortlistButton|ShortlistLink)\.svelte|\/share\/icons\.ts|\/text\/(share|shortlist)\.ts/,
	minShareCount: 2
};

/** What draws and lists a route: saves its page 0.8 kB and four requests, and all others 0.1 kB. */
const routes = {
	name: 'routes',
	test: /\/route\/|\/stops\.ts|\/text\/route\.ts|\/shortlist\/(order|total)\.ts/,
	minShareCount: 2
};

export const chunkGroups = [oembed, views, taking, routes];
