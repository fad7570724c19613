/** WebKitGTK by its own driver: WebDriver (W3C) over HTTP. It needs a display: run it under xvfb-run. */
import { spawn } from 'node:child_process';
import type { Engine } from './engine.ts';

const PORT = 4499;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export async function startWebkit(program: string): Promise<Engine> {
	const child = spawn(program, [`--port=${PORT}`], {
		stdio: 'ignore',
		// its own sandbox does not start for root, as in a container
		env: process.getuid?.() === 0 ? { ...process.env, WEBKIT_FORCE_SANDBOX: '0' } : process.env
	});
	const root = `http://127.0.0.1:${PORT}`;

	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of a protocol with many shapes
	async function send(method: string, path: string, body?: object): Promise<any> {
		const answer = await fetch(root + path, { method, body: body && JSON.stringify(body) });
		const { value } = (await answer.json()) as { value: { message?: string } };
		if (!answer.ok) throw new Error(`${path}: ${value?.message}`);
		return value;
	}
	for (let tries = 0; tries < 50; tries++) {
		if (
			await fetch(`${root}/status`).then(
				() => true,
				() => false
			)
		)
			break;
		await new Promise((wait) => setTimeout(wait, 100));
	}
	const { sessionId } = await send('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				'webkitgtk:browserOptions': {
					binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
					args: ['--automation']
				}
			}
		}
	});
	const session = `/session/${sessionId}`;
	await send('POST', `${session}/timeouts`, { script: 30_000 });
	return {
		name: 'WebKitGTK',
		async open(url) {
			await send('POST', `${session}/frame`, { id: null });
			await send('POST', `${session}/url`, { url });
		},
		async inFrame(expression) {
			await send('POST', `${session}/frame`, { id: null });
			const frame = await send('POST', `${session}/element`, {
				using: 'css selector',
				value: 'iframe'
			});
			await send('POST', `${session}/frame`, { id: { [ELEMENT]: frame[ELEMENT] } });
			const script = `const done = arguments[arguments.length - 1]; (${expression}).then(done, (error) => done(JSON.stringify({ error: String(error) })));`;
			return JSON.parse(await send('POST', `${session}/execute/async`, { script, args: [] }));
		},
		async close() {
			await send('DELETE', session).catch(() => {});
			child.kill();
		}
	};
}
