import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';
const port = Number(process.env.E2E_PORT ?? 4273);
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	forbidOnly: !!process.env.CI,
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	// a test that passes at the second go is named as flaky in the report
	retries: 1,
	// on a machine that does other things as well a page may take its time
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: await findBrowser() },
	webServer: {
		command: 'node src/scripts/serve.ts',
		env: { PORT: String(port) },
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false
	}
});
