import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browser.ts';
if (Number(process.versions.node.split('.')[0]) < 22)
	throw new Error(
		`Node ${process.versions.node} is too old. Run through npm (npm run …), which uses the Node 24 that npm ci installs.`
	);

// a run of other projects needs no browser: vitest run --project unit
const asked = process.argv.filter((_, index, all) => all[index - 1] === '--project');
const needsBrowser = process.env.VITEST && (asked.length === 0 || asked.includes('browser'));
const launchOptions = needsBrowser ? await findBrowser() : undefined;

/** `npm run dev`: the data are read with node:fs, so Vite does not know that pages depend on them. */
function reloadOnData(folder = resolve(process.env.MAP_DATA ?? 'data')): Plugin {
	return {
		name: 'reload-on-data',
		apply: 'serve',
		configureServer({ environments, watcher, ws }) {
			watcher.add(folder);
			watcher.on('all', (_, file) => {
				if (!resolve(file).startsWith(folder)) return;
				// forgets the dataset that src/lib/server/dataset.ts keeps, and all that was made from it
				environments.ssr.moduleGraph.invalidateAll();
				ws.send({ type: 'full-reload' });
			});
		}
	};
}

/**
 * Kit keeps scroll positions in `sessionStorage`; this site promises to store nothing, and browsers remember them anyway.
 * Kit 2.70 has no switch for it (`persist_state` in its client.js runs whenever a page is left), so its module is replaced.
 * tests/build/embed.test.ts fails should kit rename it.
 */
const storeNothing: Plugin = {
	name: 'store-nothing',
	enforce: 'pre',
	load: (id) =>
		/@sveltejs\/kit\/src\/runtime\/client\/session-storage\.js$/.test(id)
			? 'export const get = () => undefined; export const set = () => {};'
			: undefined
};

/** The head of a page names its oEmbed answer when it is written, never in the browser: saves every page 0.4 kB. */
const oembed = { name: 'oembed', test: /src\/lib\/embed\/oembed/ };

/** What all views share: saves an embed of the map 6 kB, of the list 7 kB. */
const views = {
	name: 'views',
	test: /src\/lib\/(state|graph|facets)\/|src\/lib\/text\/(address|explore|facets|frame|lost|map|phrase|search-reasons|site|time)\.ts|src\/lib\/describe\/(phrase|time)\.ts|src\/lib\/query\/links\.ts|\/(MarkShape|PageHead|RegionChip|SiteLink|SkipLink)\.svelte|\/layout\/types\.ts/,
	minShareCount: 3
};

/** Share, shortlist and their buttons: saves the map page and a resource's page 4 kB. Embeds have none of it. */
const taking = {
	name: 'taking',
	test: /\/(ShareAndShortlist|Action|ShareButton|ShortlistButton|ShortlistLink)\.svelte|\/action\/icons\.ts|\/text\/(share|shortlist)\.ts/,
	minShareCount: 2
};

/** What draws and lists a route: saves its page 0.8 kB and four requests, and all others 0.1 kB. */
const routes = {
	name: 'routes',
	test: /\/route\/|\/stops\.ts|\/text\/route\.ts|\/shortlist\/(order|total)\.ts/,
	minShareCount: 2
};

/**
 * Which modules share a file in the browser. Without these groups each shared module is a file of its own, and every file
 * is a request and a name in the list that each page and each embed fetches. Patterns name files, not folders, where files
 * may move. Measured (`npx playwright test first-load`): without any group the map page is 4 kB of packed script larger
 * (36 files for 16), an embed of the list the same (38 for 15).
 */
const chunkGroups = [views, oembed, taking, routes];

export default defineConfig({
	plugins: [storeNothing, sveltekit(), reloadOnData()],
	build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } } },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/lib/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// pure modules have nothing to keep apart, and loading them anew for each file takes longer than the tests
					pool: 'threads',
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts', 'tests/build/**']
				}
			},
			{
				// reads build/: run after npm run build
				extends: true,
				test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] }
			}
		]
	}
});
