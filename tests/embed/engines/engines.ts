/**
 * npm run test:engines: do embeds live in a sandboxed frame in browsers other than Chromium, with the policy of the build?
 * Needs Debian's firefox-esr, webkit2gtk-driver and xvfb; what is missing is said and counts as a failure. Build first; the
 * build must be one for http://localhost:4173, as it is without ORIGIN.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebkit } from './webkit.ts';

const MAP = 'http://localhost:4173';
const HOST = 4498;

/** Types into the search of the embed, and says what comes of it. */
const search = `(async () => {
	const until = async (test) => {
		for (let tries = 0; tries < 150; tries++) {
			const found = test();
			if (found) return found;
			await new Promise((wait) => setTimeout(wait, 100));
		}
		return null;
	};
	const box = await until(() => document.querySelector('input[role=combobox]'));
	await until(() => document.querySelector('svg[data-alive], .controls.alive, .sides.alive'));
	box.focus();
	box.value = 'payment';
	box.dispatchEvent(new Event('input', { bubbles: true }));
	const found = await until(() => / of \\d+ /.test(document.querySelector('.bar strong')?.textContent ?? ''));
	return JSON.stringify({
		origin: self.origin,
		alive: found === true,
		count: document.querySelector('.bar strong')?.textContent,
		query: location.search,
		font: document.fonts.check('16px Atkinson')
	});
})()`;

const server = spawn('node', ['src/scripts/serve.ts'], {
	env: { ...process.env, PORT: '4173' },
	stdio: 'inherit'
});
const host = createServer(({ url = '' }, answer) => {
	answer.writeHead(200, { 'Content-Type': 'text/html' });
	answer.end(
		`<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="${MAP}/embed/v1${url}" width="900" height="700" title="Map"></iframe>`
	);
}).listen(HOST, '127.0.0.1');

const engines: [name: string, start: () => Promise<Engine>, program: string][] = [
	['Firefox', () => startFirefox('/usr/bin/firefox-esr'), '/usr/bin/firefox-esr'],
	['WebKitGTK', () => startWebkit('/usr/bin/WebKitWebDriver'), '/usr/bin/WebKitWebDriver']
];
let faults = 0;
for (const [name, start, program] of engines) {
	if (!existsSync(program)) {
		console.error(
			`${name}: ${program} is not here. apt-get install firefox-esr webkit2gtk-driver xvfb`
		);
		faults++;
		continue;
	}
	const engine = await start();
	for (const view of ['map', 'list', 'matrix']) {
		await engine.open(`http://127.0.0.1:${HOST}/${view}/`);
		const found = await engine
			.inFrame(search)
			.catch((error: unknown) => ({ alive: false, error: String(error) }));
		if (!found.alive) faults++;
		console.log(`${found.alive ? 'ok' : 'FAILED'}  ${name}, ${view}: ${JSON.stringify(found)}`);
	}
	await engine.close();
}
host.close();
server.kill();
process.exitCode = faults > 0 ? 1 : 0;
