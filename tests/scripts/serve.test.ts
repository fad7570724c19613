import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFixtureSite } from './fixture-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const running = new Set<ChildProcess>();

function serve(env: Record<string, string>, ...args: string[]) {
	const child = spawn(process.execPath, ['src/scripts/serve.ts', ...args], {
		env: { ...process.env, BUILD_DIR: folder, PORT: '0', ...env }
	});
	running.add(child);
	let said = '';
	child.stdout.on('data', (text) => (said += String(text)));
	child.stderr.on('data', (text) => (said += String(text)));
	const ended = once(child, 'exit').then(([code]) => ({ code: code as number, said }));
	const address = () =>
		new Promise<URL>((found, failed) => {
			const look = () => {
				const url = /http:\S+/.exec(said)?.[0];
				if (url) found(new URL(url));
			};
			child.stdout.on('data', look);
			void ended.then(() => failed(new Error(said)));
			look();
		});
	return { child, ended, address };
}

function ask(port: string, path: string, headers = {}, method = 'GET'): Promise<IncomingMessage> {
	return new Promise((done, failed) => {
		const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			response.resume();
			response.on('end', () => done(response));
		});
		sent.on('error', failed);
		sent.end();
	});
}

beforeAll(() => void writeFixtureSite(folder));
afterAll(() => {
	for (const child of running) child.kill('SIGKILL');
	rmSync(folder, { recursive: true });
});

describe('a server', () => {
	let port: string;
	let server: ReturnType<typeof serve>;
	beforeAll(async () => {
		server = serve({});
		({ port } = await server.address());
	});

	test('prints its address, sends pages with their headers, packed', async () => {
		const { statusCode, headers } = await ask(port, '/list/', { 'accept-encoding': 'br' });
		expect(statusCode).toBe(200);
		expect(headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'content-encoding': 'br',
			'content-security-policy': "frame-ancestors 'self'",
			vary: 'Accept-Encoding'
		});
		expect(headers).not.toHaveProperty('strict-transport-security');
	});

	test('knows what has not changed, packing by packing', async () => {
		const plain = (await ask(port, '/list/')).headers.etag;
		const packed = (await ask(port, '/list/', { 'accept-encoding': 'gzip' })).headers.etag;
		expect(plain).toMatch(/^"[\w-]{22}"$/);
		expect(packed).not.toBe(plain);
		const again = await ask(port, '/list/', { 'if-none-match': `"x", W/${plain}` });
		expect(again.statusCode).toBe(304);
		expect(again.headers['content-length']).toBeUndefined();
		expect((await ask(port, '/list/', { 'if-none-match': '"x"' })).statusCode).toBe(200);
	});

	test('HEAD has the length and no body, POST is refused, the unknown is a real 404 page', async () => {
		const head = await ask(port, '/', {}, 'HEAD');
		expect([head.statusCode, Number(head.headers['content-length'])]).toEqual([200, 800]);
		expect((await ask(port, '/', {}, 'POST')).statusCode).toBe(405);
		const lost = await ask(port, '/_app/immutable/gone.js');
		expect([lost.statusCode, lost.headers['cache-control']]).toEqual([404, 'no-cache']);
	});

	test('survives nonsense on the wire', async () => {
		for (const line of ['GET //evil.example HTTP/1.1', 'GET /%00 HTTP/1.1', 'nonsense']) {
			const socket = connect(Number(port), '127.0.0.1');
			socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
			const [reply] = (await once(socket, 'data')) as [Buffer];
			expect(reply.toString()).toMatch(/^HTTP\/1\.1 4\d\d /);
		}
	});

	test('says when its port is taken', async () => {
		const { code, said } = await serve({ PORT: port }).ended;
		expect(code).toBe(1);
		expect(said.trim()).toBe(
			`Port ${port} is in use. Choose another one: PORT=${Number(port) + 1} npm start`
		);
	});

	test('stops when told to, though a connection is kept open', async () => {
		const kept = connect(Number(port), '127.0.0.1');
		await once(kept, 'connect');
		server.child.kill('SIGTERM');
		expect((await server.ended).code).toBe(0);
		kept.destroy();
	});
});

describe('what cannot work is said before anything is built', () => {
	test.each(['abc', '99999', '-1', '80.5', ' '])('PORT=%j', async (PORT) => {
		const { code, said } = await serve({ PORT }, '--check').ended;
		expect(code).toBe(1);
		expect(said.trim()).toBe(
			`PORT is "${PORT}", but a port is a number from 0 to 65535. Example: PORT=4174 npm start`
		);
	});

	test('a taken port, a HOST that is not ours, a bad BASE_PATH', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const PORT = String((other.address() as AddressInfo).port);
		expect((await serve({ PORT }, '--check').ended).said).toMatch(/is in use/);
		other.close();
		expect((await serve({ HOST: '192.0.2.1' }, '--check').ended).said).toMatch(/HOST is/);
		expect((await serve({ BASE_PATH: 'atlas/' }, '--check').ended).said).toMatch(/BASE_PATH is/);
	});

	test('no build', async () => {
		const { code, said } = await serve({ BUILD_DIR: join(folder, 'data') }).ended;
		expect(code).toBe(1);
		expect(said).toMatch(/Run: npm run build/);
	});

	test('a check that finds nothing wrong is silent', async () => {
		expect(await serve({}, '--check').ended).toEqual({ code: 0, said: '' });
	});
});
