/**
 * Serves build/ as in production: node src/scripts/serve.ts [--check]
 * PORT, HOST, BASE_PATH and BUILD_DIR come from the environment. --check only says whether it could start.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { answer, matchesTag } from '#lib/hosting/answer.ts';
import { listSite } from '#lib/hosting/site.ts';

const { PORT = '4173', HOST = '127.0.0.1', BASE_PATH: base = '' } = process.env;
const dir = resolve(process.env.BUILD_DIR ?? join(import.meta.dirname, '../../build'));
const checkOnly = process.argv.includes('--check');

if (!/^\d+$/.test(PORT) || Number(PORT) > 65535)
	fail(`PORT is "${PORT}", but a port is a number from 0 to 65535. Example: PORT=4174 npm start`);
const port = Number(PORT);
if (base && !/^(\/[\w.~-]+)+$/.test(base))
	fail(`BASE_PATH is "${base}", but it must start with a slash and not end in one: /atlas`);
if (!checkOnly && !existsSync(join(dir, '404.html')))
	fail(`There is no finished build in ${dir}. Run: npm run build`);

// Lists the files once, at the start: nothing outside build/, and nothing put there later, can be reached.
const site = checkOnly ? new Map() : listSite(filesIn(dir));

async function respond(request: IncomingMessage, response: ServerResponse) {
	const { status, headers, file } = answer(
		{
			method: request.method ?? 'GET',
			target: request.url ?? '/',
			acceptEncoding: request.headers['accept-encoding']?.toString(),
			secure: request.headers['x-forwarded-proto'] === 'https'
		},
		site,
		base
	);
	const body = file ? await readFile(join(dir, file)) : Buffer.alloc(0);
	if (status === 200) {
		// from the bytes, so that it survives a new build and is the same on every machine
		headers.ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
		if (matchesTag(request.headers['if-none-match'], headers.ETag)) {
			response.writeHead(304, headers).end();
			return;
		}
	}
	response.writeHead(status, { ...headers, 'Content-Length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

const server = createServer((request, response) => {
	respond(request, response).catch((error: unknown) => {
		console.error(`${request.method} ${request.url}: ${String(error)}`);
		if (response.headersSent) response.destroy();
		else response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Something went wrong.\n');
	});
});

server.on('error', (error: NodeJS.ErrnoException) => {
	const remedies: Record<string, string> = {
		EADDRINUSE: `Port ${port} is in use. Choose another one: PORT=${port < 65535 ? port + 1 : 4173} npm start`,
		EACCES: `Port ${port} needs more rights than this user has. Choose one from 1024 up: PORT=4173 npm start`,
		EADDRNOTAVAIL: `HOST is "${HOST}", which is not an address of this machine. Example: HOST=0.0.0.0 npm start`,
		ENOTFOUND: `HOST is "${HOST}", a name that nobody knows. Example: HOST=0.0.0.0 npm start`
	};
	fail(remedies[error.code ?? ''] ?? `The server cannot start: ${error.message}`);
});

server.listen(port, HOST, () => {
	if (checkOnly) {
		server.close();
		return;
	}
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(HOST) ? 'localhost' : HOST;
	console.log(`The map is at http://${name}:${actual}${base}/  (stop it with Ctrl+C)`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		// let running answers finish, but not for ever
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		setTimeout(() => process.exit(0), 1000).unref();
	});

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
