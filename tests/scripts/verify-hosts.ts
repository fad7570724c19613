/**
 * npm run hosts:verify [-- FOLDER]: starts the real nginx and Caddy with the generated configurations and compares their
 * answers with those of the local server, address by address: for a small made-up site, and for a built one in FOLDER.
 * Needs both programs; says which one is missing and fails then.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyfile } from '#lib/hosting/caddy.ts';
import { strictTransport, zones } from '#lib/hosting/headers.ts';
import { nginxConfig } from '#lib/hosting/nginx.ts';
import { fixtureFiles, writeFixtureSite } from './fixture-site.ts';

interface Reply {
	status: number;
	headers: Record<string, string>;
}

const compared = [
	...Object.keys(zones.embed.headers),
	strictTransport.name,
	'Content-Type',
	'Content-Encoding',
	'Vary',
	'Location'
].map((name) => name.toLowerCase());

/** A raw request: the path goes out exactly as written. */
function ask(port: number, path: string, method: string, encoding: string): Promise<Reply> {
	return new Promise((done, failed) => {
		const headers = { host: 'localhost', 'accept-encoding': encoding };
		const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
			response.resume();
			const found: Record<string, string> = {};
			for (const name of compared) {
				const value = response.headers[name];
				if (value !== undefined) found[name] = String(value).toLowerCase();
			}
			const status = response.statusCode ?? 0;
			// what a host says beside a redirect or a refused method is its own affair
			if (status !== 200) for (const name of ['vary', 'content-encoding']) delete found[name];
			if (status === 308 || status === 405) delete found['content-type'];
			done({ status, headers: found });
		});
		sent.on('error', failed);
		sent.end();
	});
}

function differing(expected: Reply, got: Reply): string[] {
	const facts = ({ status, headers }: Reply) => ({ status: String(status), ...headers });
	const a: Record<string, string> = facts(expected);
	const b: Record<string, string> = facts(got);
	return ['status', ...compared]
		.filter((name) => a[name] !== b[name])
		.map((name) => `${name} ${a[name] ?? 'absent'} <> ${b[name] ?? 'absent'}`);
}

const installed = (program: string) => spawnSync('which', [program]).status === 0;
const running: ChildProcess[] = [];

async function start(port: number, command: string, args: string[], env = {}): Promise<number> {
	const child = spawn(command, args, {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	running.push(child);
	let said = '';
	child.stderr?.on('data', (text) => (said += String(text)));
	for (let attempt = 0; attempt < 100; attempt++) {
		if (child.exitCode !== null) break;
		try {
			await ask(port, '/', 'GET', '');
			return port;
		} catch {
			await wait(50);
		}
	}
	throw new Error(`${command} did not start:\n${said}`);
}

async function compare(folder: string, base: string, files: string[]): Promise<number> {
	const scratch = mkdtempSync(join(tmpdir(), 'hosts-'));
	const root = join(scratch, 'root');
	if (base) mkdirSync(root);
	symlinkSync(folder, base ? join(root, base.slice(1)) : root);

	writeFileSync(
		join(scratch, 'nginx.conf'),
		`${existsSync('/etc/nginx/modules-enabled') ? 'include /etc/nginx/modules-enabled/*.conf;' : ''}
daemon off; worker_processes 1; pid ${scratch}/pid; error_log stderr;
user root;
events {}
http { access_log off; client_body_temp_path ${scratch}/b; proxy_temp_path ${scratch}/p;
fastcgi_temp_path ${scratch}/f; uwsgi_temp_path ${scratch}/u; scgi_temp_path ${scratch}/s;
${nginxConfig({ base, root, listen: '127.0.0.1:4391' })} }`
	);
	writeFileSync(
		join(scratch, 'Caddyfile'),
		`{\n\tadmin off\n\tauto_https off\n}\n${caddyfile({ base, root, listen: 'http://:4392' })}`
	);
	const serve = resolve(import.meta.dirname, '../../src/scripts/serve.ts');
	const env = { PORT: '4390', BASE_PATH: base, BUILD_DIR: folder };
	const first = running.length;
	const ours = await start(4390, process.execPath, [serve], env);
	const hosts = {
		nginx: await start(4391, 'nginx', ['-c', join(scratch, 'nginx.conf')]),
		caddy: await start(4392, 'caddy', ['run', '--config', join(scratch, 'Caddyfile')], {
			HOME: scratch,
			XDG_DATA_HOME: scratch,
			XDG_CONFIG_HOME: scratch
		})
	};

	const addresses = files
		.filter((file) => !/\.(br|gz)$|(^|\/)index\.html$/.test(file))
		.map((file) => `/${file}`);
	const pages = files
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.map((file) => `/${file.slice(0, -'index.html'.length)}`);
	const odd = [
		'/list?role=carer&q=a%20b',
		'/data?x=1',
		'/embed/v1/list?theme=dark',
		'/missing',
		'/missing/',
		'/embed/v1/missing/',
		'/embed/',
		'/_app/',
		'/_app',
		'/_app/immutable/chunks/gone.js',
		'/data/gone.json',
		'/list/index.html.br',
		'/list/nothing.gz'
	];
	const paths = [...pages, ...addresses, ...odd].map((path) => base + path);
	let requests = 0;
	let differences = 0;
	for (const path of paths)
		for (const [method, encoding] of [
			['GET', 'gzip, deflate, br'],
			['GET', 'gzip'],
			['GET', ''],
			['HEAD', 'br'],
			['POST', '']
		] as const) {
			const expected = await ask(ours, path, method, encoding);
			// a refused method on a page that is not there: each host refuses the one it sees first
			if (method === 'POST' && !pages.includes(path.slice(base.length))) continue;
			for (const [host, port] of Object.entries(hosts)) {
				requests++;
				const got = await ask(port, path, method, encoding);
				if (method === 'POST') got.headers = expected.headers;
				const found = differing(expected, got);
				if (found.length === 0) continue;
				differences++;
				console.log(`${host}: ${method} ${path} (${encoding || 'plain'}): ${found.join('; ')}`);
			}
		}
	// The way round the frame rules: the list must not be served with the headers of an embed.
	for (const [host, port] of Object.entries({ ours, ...hosts }))
		for (const path of ['/embed/..%2flist/', '/embed/%2e%2e/list/', '/embed/../list/']) {
			requests++;
			const { status, headers } = await ask(port, base + path, 'GET', '');
			if (status !== 200 || headers['content-security-policy']?.includes("'self'")) continue;
			differences++;
			console.log(`${host}: ${path} is a page that anyone may frame`);
		}
	for (const [host, port] of Object.entries({ ours, ...hosts }))
		for (const path of ['//list', '//list/..', '//evil.example/list', '/%2flist', '/\\\\list']) {
			requests++;
			const { headers } = await ask(port, path, 'GET', '');
			if (!/^[/\\]{2}|:/.test(headers.location ?? '')) continue;
			differences++;
			console.log(`${host}: ${path} leads to another host: ${headers.location}`);
		}
	for (const child of running.splice(first)) child.kill('SIGTERM');
	await wait(300);
	rmSync(scratch, { recursive: true, force: true });
	console.log(`${base || '/'}: ${requests} answers compared, ${differences} differences`);
	return differences;
}

const absent = ['nginx', 'caddy'].filter((program) => !installed(program));
if (absent.length > 0) {
	console.error(
		`Not installed: ${absent.join(', ')}. On Debian: apt-get install nginx libnginx-mod-http-brotli-static caddy`
	);
	process.exit(1);
}
const fixture = mkdtempSync(join(tmpdir(), 'site-'));
let differences = 0;
try {
	writeFixtureSite(fixture);
	const files = Object.keys(fixtureFiles);
	differences += await compare(fixture, '', files);
	differences += await compare(fixture, '/atlas', files);
	const built = process.argv[2];
	if (built) {
		const all = readdirSync(built, { recursive: true, encoding: 'utf8' });
		const names = all.filter((name) => statSync(join(built, name)).isFile());
		differences += await compare(resolve(built), process.env.BASE_PATH ?? '', names);
	}
} finally {
	for (const child of running) child.kill('SIGTERM');
	rmSync(fixture, { recursive: true, force: true });
}
process.exit(differences === 0 ? 0 : 1);
