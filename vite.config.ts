import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './chunks.ts';
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
