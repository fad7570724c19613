/** What lies in build/ is what hosts should send, and all of it. */
import { homedir } from 'node:os';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zoneOf, zones } from '#lib/hosting/headers.ts';
import { netlifyHeaders } from '#lib/hosting/netlify.ts';
import { listSite } from '#lib/hosting/site.ts';
import { contentTypes, endingOf } from '#lib/hosting/types.ts';
import { readHeaderFile } from '../scripts/header-file.ts';
import { base, bytes, files, pages, text } from './built.ts';

const site = listSite(files);
const own = process.env.ORIGIN;
const readable = files.filter((file) => !/\.(br|gz|woff2|png|jpg|webp|avif|ico|pdf)$/.test(file));

test('_headers is fresh, within what Cloudflare Pages reads, and gives each file its zone', () => {
	const found = text('_headers');
	expect(found).toBe(netlifyHeaders(site, base));
	const lines = found.split('\n');
	expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
	const headersFor = readHeaderFile(found);
	for (const address of site.keys())
		for (const [name, value] of Object.entries(zones[zoneOf(address)].headers))
			expect([address, name, headersFor(base + address)[name]]).toEqual([address, name, [value]]);
});

test('every file has a content type of its own', () => {
	const endings = new Set([...site.keys()].map((address) => endingOf(address)));
	expect([...endings].filter((ending) => !(ending in contentTypes))).toEqual([]);
});

test('text lies ready in both packings, with the same content', () => {
	const plain = files.filter((file) => /\.(html|js|css|json|svg|xml|txt)$/.test(file));
	const faults = plain.flatMap((file) => {
		const original = bytes(file);
		return [['.br', brotliDecompressSync] as const, ['.gz', gunzipSync] as const].flatMap(
			([ending, unpack]) => {
				if (!files.includes(file + ending)) return [`${file}${ending} is missing`];
				return unpack(bytes(file + ending)).equals(original) ? [] : [`${file}${ending} is stale`];
			}
		);
	});
	expect(faults).toEqual([]);
});

test('nothing tells about the machine that built it', () => {
	const secrets = [process.cwd(), 'file:///', '/node_modules/'];
	if (homedir().split('/').length > 2) secrets.push(homedir());
	const faults = readable.flatMap((file) => {
		const content = text(file);
		// the address that kit makes up when ORIGIN is not set: code may know it, a page must not show it
		const madeUp = /\.js$/.test(file) ? [] : ['//sveltekit-prerender'];
		return [...secrets, ...madeUp]
			.filter((secret) => content.includes(secret))
			.map((secret) => {
				const at = content.indexOf(secret);
				return `${file}: ...${content.slice(Math.max(0, at - 40), at + 60)}...`;
			});
	});
	expect(faults).toEqual([]);
});

test('no source maps', () => {
	expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
	expect(
		readable.filter(
			(file) => /\.(js|css)$/.test(file) && /[#@]\s*sourceMappingURL=/.test(text(file))
		)
	).toEqual([]);
});

const loading: Record<string, string[]> = {
	script: ['src'],
	img: ['src', 'srcset'],
	source: ['src', 'srcset'],
	iframe: ['src'],
	video: ['src', 'poster'],
	audio: ['src'],
	track: ['src'],
	embed: ['src'],
	object: ['data'],
	use: ['href', 'xlink:href'],
	image: ['href', 'xlink:href'],
	input: ['src']
};
const loadingLinks =
	/\b(stylesheet|modulepreload|preload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|mask-icon|manifest)\b/;

/** Everything that a page makes the browser fetch by itself. */
const fetched = pages.flatMap(({ file, tags }) =>
	tags.flatMap(({ name, attributes, content }) => {
		const names =
			name === 'link' && loadingLinks.test(attributes.rel ?? '') ? ['href'] : (loading[name] ?? []);
		const urls = names.flatMap((key) => {
			const value = attributes[key];
			if (value === undefined) return [];
			return key === 'srcset'
				? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
				: [value];
		});
		const styles = name === 'style' ? content : (attributes.style ?? '');
		return [...urls, ...urlsIn(styles)].map((url) => ({ file, url }));
	})
);
const fetchedByStyles = files
	.filter((file) => file.endsWith('.css'))
	.flatMap((file) => urlsIn(text(file)).map((url) => ({ file, url })));

function urlsIn(css: string): string[] {
	return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)].map(
		([, url, imported]) => url ?? imported ?? ''
	);
}

test('no page loads anything from another origin', () => {
	const faults = [...fetched, ...fetchedByStyles]
		.filter(({ url }) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url))
		.filter(({ url }) => !/^data:/i.test(url) && !(own && url.startsWith(`${own}/`)));
	expect(faults).toEqual([]);
});

test('what a page loads is there', () => {
	const faults = fetched
		.filter(({ url }) => url.startsWith('/') && !url.startsWith('//'))
		.filter(({ url }) => !site.has(decodeURI((url.split(/[?#]/)[0] ?? '').slice(base.length))));
	expect(faults).toEqual([]);
});

test('the page for lost visitors can be read from any depth', () => {
	const lost = fetched.filter(({ file }) => file === '404.html');
	expect(lost.filter(({ url }) => !/^(\/|data:|#)/.test(url))).toEqual([]);
	expect(files).toContain('404.html');
});
