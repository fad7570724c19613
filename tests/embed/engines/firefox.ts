/** Firefox without a driver: it speaks WebDriver BiDi (W3C) itself, over a socket. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine.ts';

interface Tree {
	context: string;
	children: Tree[] | null;
}

export async function startFirefox(program: string): Promise<Engine> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const child = spawn(
		program,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
		{ env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const address = await new Promise<string>((done, fail) => {
		let said = '';
		child.stderr.on('data', (part: Buffer) => {
			said += String(part);
			const found = /WebDriver BiDi listening on (\S+)/.exec(said)?.[1];
			if (found) done(found);
		});
		child.on('exit', () => fail(new Error(`Firefox has ended:\n${said}`)));
	});

	const socket = new WebSocket(`${address}/session`);
	await new Promise((open) => socket.addEventListener('open', open));
	const waiting = new Map<number, (answer: { result?: unknown; message?: string }) => void>();
	socket.addEventListener('message', ({ data }) => {
		const answer = JSON.parse(String(data));
		waiting.get(answer.id)?.(answer);
	});
	let last = 0;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of a protocol with many shapes
	async function send(method: string, params: object): Promise<any> {
		const id = ++last;
		const answer = await new Promise<{ result?: unknown; message?: string }>((done) => {
			waiting.set(id, done);
			socket.send(JSON.stringify({ id, method, params }));
		});
		if (answer.message) throw new Error(`${method}: ${answer.message}`);
		return answer.result;
	}

	await send('session.new', { capabilities: {} });
	const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: Tree[] };
	const context = contexts[0]?.context;
	return {
		name: 'Firefox',
		open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
		async inFrame(expression) {
			const tree = (await send('browsingContext.getTree', { root: context })) as {
				contexts: Tree[];
			};
			const frame = tree.contexts[0]?.children?.[0]?.context;
			if (!frame) throw new Error('the page has no frame');
			const { result, exceptionDetails } = await send('script.evaluate', {
				expression,
				target: { context: frame },
				awaitPromise: true
			});
			if (exceptionDetails) throw new Error(exceptionDetails.text);
			return JSON.parse(result.value);
		},
		async close() {
			socket.close();
			child.removeAllListeners('exit');
			child.kill();
			await new Promise((ended) => child.once('exit', ended));
			rmSync(profile, { recursive: true, force: true });
		}
	};
}
