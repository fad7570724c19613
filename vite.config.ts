import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browser.ts';
if (Number(process.versions.node.split('.')[0]) < 22)
	throw new Error(
		`Node ${process.versions.node} is too old. Run through npm (npm run …), which uses the Node 24 that npm ci installs.`
	);
const launchOptions = process.env.VITEST ? await findBrowser() : undefined;
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
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
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts']
				}
			}
		]
	}
});
