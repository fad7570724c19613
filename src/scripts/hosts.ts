/**
 * Tells hosts about our headers: node src/scripts/hosts.ts [--samples FOLDER]
 * Without an argument it writes build/_headers; with one, nginx.conf and Caddyfile. BASE_PATH from the environment.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caddyfile } from '#lib/hosting/caddy.ts';
import { netlifyHeaders } from '#lib/hosting/netlify.ts';
import { nginxConfig } from '#lib/hosting/nginx.ts';
import { listSite } from '#lib/hosting/site.ts';

const base = process.env.BASE_PATH ?? '';
const at = process.argv.indexOf('--samples');

if (at > 0) {
	const folder = process.argv[at + 1];
	if (!folder) {
		console.error('Which folder? Example: node src/scripts/hosts.ts --samples docs/hosting');
		process.exit(1);
	}
	mkdirSync(folder, { recursive: true });
	const root = '/srv/common-ground';
	writeFileSync(join(folder, 'nginx.conf'), nginxConfig({ base, root, listen: '80' }));
	writeFileSync(join(folder, 'Caddyfile'), caddyfile({ base, root, listen: 'map.example.org' }));
} else {
	const dir = resolve(import.meta.dirname, '../../build');
	if (!existsSync(join(dir, '404.html'))) {
		console.error('There is no finished build/ yet. Run: npm run build');
		process.exit(1);
	}
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
	writeFileSync(join(dir, '_headers'), netlifyHeaders(listSite(files), base));
}
