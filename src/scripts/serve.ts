// Serves build/ as in production. PORT, HOST, BASE_PATH from the environment.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
const { PORT = '4173', HOST = '127.0.0.1', BASE_PATH: base = '' } = process.env;
const dir = resolve(import.meta.dirname, '../../build');
if (!existsSync(dir)) fail('There is no build/ yet. Run: npm run build');
const notFound = readFileSync(join(dir, '404.html'));
// lists the files once, at the start: nothing outside build/ can ever be reached
const serve = sirv(dir, { etag: true, gzip: true, brotli: true });
const server = createServer((req, res) => {
	// not new URL(): it throws on //
	const [, rawPath = '/', query = ''] = /^([^?]*)(\?.*)?$/s.exec(req.url ?? '/') ?? [];
	const inBase = rawPath === base || rawPath.startsWith(`${base}/`);
	const path = inBase ? rawPath.slice(base.length) : '';
	for (const [name, value] of Object.entries(headersFor(path))) res.setHeader(name, value);
	const lost = () => {
		res.setHeader('Content-Type', 'text/html;charset=utf-8');
		res.writeHead(404).end(req.method === 'HEAD' ? undefined : notFound);
	};
	if (req.method !== 'GET' && req.method !== 'HEAD') {
		res.writeHead(405, { Allow: 'GET, HEAD' }).end();
	} else if (!inBase || path.startsWith('//') || path === '/404') {
		lost();
	} else if (!path.endsWith('/') && isPage(path)) {
		res.writeHead(308, { Location: `${base}${path}/${query}` }).end();
	} else {
		req.url = path + query;
		serve(req, res, lost);
	}
});
function isPage(path: string) {
	return !path.includes('..') && existsSync(join(dir, path, 'index.html'));
}
function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
server.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EADDRINUSE') throw error;
	fail(`Port ${PORT} is in use. Choose another one: PORT=${Number(PORT) + 1} npm start`);
});
server.listen(Number(PORT), HOST, () => console.log(`http://localhost:${PORT}${base}/`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
