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
 * The kit notes in the storage of the browser how far a page was scrolled. This site promises to leave nothing there, and
 * browsers remember it by themselves. A test looks for what is left of it in the build.
 */
const storeNothing: Plugin = {
	name: 'store-nothing',
	enforce: 'pre',
	load: (id) =>
		/@sveltejs\/kit\/src\/runtime\/client\/session-storage\.js$/.test(id)
			? 'export const get = () => undefined; export const set = () => {};'
			: undefined
};

/** The head of a page names its oEmbed answer, but only where it is written: the browser must not fetch it with the views. */
const pasted = { name: 'pasted', test: /src\/lib\/embed\/oembed/ };

/** What all views share comes as one file: as many small ones it would be a fifth heavier, and a request each. */
const views = {
	name: 'views',
	test: /src\/lib\/(state|graph|facets)\/|src\/lib\/text\/(address|explore|facets|frame|lost|map|phrase|search-reasons|site|time)\.ts|src\/lib\/describe\/(phrase|time)\.ts|src\/lib\/query\/links\.ts|src\/lib\/views\/details\/(MarkShape|PageHead|RegionChip|SiteLink)/,
	minShareCount: 3
};

/** What a person takes away from a page of the site; embeds have nothing of it. */
const taking = {
	name: 'taking',
	test: /src\/lib\/(views\/explore\/Take|views\/share\/(Action|ShareButton|icons)|views\/shortlist\/Shortlist(Button|Link)|text\/(share|shortlist)\.ts)/,
	minShareCount: 2
};

/**
 * What pages to read share. Every chunk is named in the list of all pages that each page and each embed fetches: as a
 * dozen small ones they would cost embeds half a kilobyte.
 */
const reading = {
	name: 'reading',
	test: /src\/lib\/(views\/details\/(Trail|Sentence|Page\.|MainLink)|views\/compare\/|text\/(question|compare|training|details|retired))/,
	minShareCount: 2
};

/** What draws and lists a route. */
const routes = {
	name: 'routes',
	test: /src\/lib\/(views\/route\/|layout\/stops|text\/route|views\/shortlist\/(order|total))/,
	minShareCount: 2
};

export default defineConfig({
	plugins: [storeNothing, sveltekit(), reloadOnData()],
	build: {
		rolldownOptions: {
			output: { codeSplitting: { groups: [views, pasted, taking, reading, routes] } }
		}
	},
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
