import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

// BASE_PATH=/atlas when the site lives in a folder; ORIGIN=https://maps.example.org as visitors see it
const site = process.env.BASE_PATH ?? '';
// `npm run edition` builds the embeds once more, for a dated folder below the site (src/scripts/edition.ts)
const edition = process.env.EDITION;
const base = /** @type {'' | `/${string}`} */ (edition ? `${site}/editions/${edition}` : site);
const origin = /** @type {`https://${string}.${string}` | undefined} */ (process.env.ORIGIN);
// 'self' matches nothing in a sandboxed frame in WebKit (bug in Safari 26): the origin stands beside it. Without ORIGIN the
// build is one for this machine (src/lib/server/origin.ts says the same).
const here = /** @type {`https://${string}.${string}`} */ (
	origin ?? `http://localhost:${process.env.PORT ?? '4173'}`
);
/** @type {('self' | `https://${string}.${string}`)[]} */
const self = ['self', here];

/** The script in every page: kit hashes only those that it writes itself. */
function inTemplate() {
	const template = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
	const script = /<script>(.*?)<\/script>/s.exec(template)?.[1] ?? '';
	return /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);
}

/** Same commit, same bytes: kit's default is the time of the build. */
function version() {
	try {
		return execFileSync('git', ['rev-parse', 'HEAD'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return process.env.npm_package_version ?? '0'; // an unpacked archive without .git
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (/[/\\]node_modules[/\\]/.test(filename) ? undefined : true)
	},
	kit: {
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			precompress: !edition,
			strict: true
		}),
		csp: {
			mode: 'hash',
			directives: {
				'default-src': self,
				'script-src': [...self, inTemplate()],
				'style-src': self,
				'style-src-attr': ['unsafe-inline'],
				'img-src': [...self, 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': self,
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'app-url']
			}
		},
		// The first view waits for its styles: in the page they save a round trip (0.3 s earlier paint on slow 4G with a
		// slow processor), and kit hashes each <style> for the CSP. UTF-16 units of one file; larger ones stay files.
		// An edition is kept for years: its hundreds of pages share their styles.
		inlineStyleThreshold: edition ? 0 : 40_000,
		// the default: one <link rel="modulepreload"> for each chunk, so imports of imports do not wait for each other
		output: { preloadStrategy: 'modulepreload' },
		// absolute, so that 404.html works at any depth
		paths: { base, relative: false },
		prerender: {
			origin,
			// the links of an edition lead to the site as it is then
			handleHttpError: edition
				? ({ path, message }) => {
						if (path.startsWith(`${base}/`)) throw new Error(message);
					}
				: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail',
			handleEntryGeneratorMismatch: 'fail'
		},
		serviceWorker: { register: false },
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../*.ts', '../*.js'] })
		},
		version: { name: version() }
	}
};
