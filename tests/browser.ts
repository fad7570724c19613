// Which Chromium do the tests drive? $CHROMIUM_PATH, an installed one, Playwright's own,
// else the build inside the @sparticuz/chromium dev dependency (linux x64: no root, no download).
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
export type Browser = { executablePath: string; env?: Record<string, string> };
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const extraDirs = ['/usr/bin', '/usr/local/bin', '/Applications/Google Chrome.app/Contents/MacOS'];
function usable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
function installed(): string | undefined {
	const dirs = [...(process.env.PATH ?? '').split(delimiter), ...extraDirs];
	return dirs.flatMap((d) => [...names, 'Google Chrome'].map((n) => join(d, n))).find(usable);
}
function bundled(): Browser | undefined {
	if (process.platform !== 'linux' || process.arch !== 'x64') return;
	// under node_modules, so `npm ci` clears it and it can never be a stale version
	const dir = resolve('node_modules/.cache/chromium');
	const executablePath = join(dir, 'chromium');
	const env = { ...(process.env as Record<string, string>), TMPDIR: dir };
	if (!existsSync(join(dir, 'ready'))) {
		console.log('No browser is installed: unpacking the bundled Chromium (some seconds, once).');
		mkdirSync(dir, { recursive: true });
		const unpack = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
		// it unpacks its own nss/nspr/expat only if it believes that it runs on Lambda
		execFileSync(process.execPath, ['-e', unpack], {
			env: { ...env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
			stdio: 'inherit'
		});
		writeFileSync(
			join(dir, 'fonts/fonts.conf'),
			`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${dir}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>`
		);
		writeFileSync(join(dir, 'ready'), '');
	}
	return {
		executablePath,
		env: {
			...(process.env as Record<string, string>),
			LD_LIBRARY_PATH: [join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
				.filter(Boolean)
				.join(':'),
			FONTCONFIG_PATH: join(dir, 'fonts')
		}
	};
}
/** One line, once: which browser a run used is the first thing to ask when it fails somewhere else. */
function tell(browser: Browser): Browser {
	// configurations are read several times, also by worker processes: these inherit the mark
	if (!process.env.BROWSER_TOLD) console.log(`Browser: ${browser.executablePath}`);
	process.env.BROWSER_TOLD = 'yes';
	return browser;
}
export async function findBrowser(): Promise<Browser> {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) {
		if (!usable(chosen)) throw new Error(`CHROMIUM_PATH=${chosen} is not an executable file`);
		return tell({ executablePath: chosen });
	}
	const system = installed();
	if (system) return tell({ executablePath: system });
	const { chromium } = await import('playwright');
	if (existsSync(chromium.executablePath()))
		return tell({ executablePath: chromium.executablePath() });
	const own = bundled();
	if (own) return tell(own);
	throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to its executable.');
}
