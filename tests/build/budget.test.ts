/** What the map page weighs before anybody touches it, against what DESIGN promises. 1 kB is 1,000 bytes. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { base, bytes, files, tagsOf, text } from './built.ts';

const html = text('index.html');
const tags = tagsOf(html);
const gzipped = (file: string) => gzipSync(bytes(file), { level: 9 }).length;
const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`;
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);

/** The file of an address in a page or a script. */
function fileOf(address: string, from = ''): string {
	const url = new URL(address, `http://site${base}/${from}`);
	return decodeURI(url.pathname).slice(base.length + 1);
}

/** Files that a module imports before its first line runs. */
function staticImports(file: string): string[] {
	const found = text(file).matchAll(/(?:^|[;}\s])(?:import|export)\b[^;"'()]*?["']([^"']+)["']/g);
	return [...found].map(([, address = '']) => fileOf(address, file));
}

/** Everything that the page loads as script by itself: tags, preloads, what the starting script imports, and theirs. */
function scripts(): string[] {
	const named = tags.flatMap(({ name, attributes, content }) => {
		if (name === 'link' && attributes.rel === 'modulepreload') return [attributes.href ?? ''];
		if (name !== 'script') return [];
		if (attributes.src) return [attributes.src];
		return [...content.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, address = '']) => address);
	});
	const all = new Set<string>();
	const visit = (file: string) => {
		if (all.has(file)) return;
		all.add(file);
		staticImports(file).forEach(visit);
	};
	named.map((address) => fileOf(address)).forEach(visit);
	return [...all];
}

test('before anybody touches the map, its page loads at most 100 kB of packed script', () => {
	const loaded = scripts();
	expect(loaded.length).toBeGreaterThan(3);
	const sizes = loaded.map((file) => `${kB(gzipped(file))} ${file}`);
	const total = sum(loaded.map(gzipped));
	expect(total, `${kB(total)} in ${loaded.length} files:\n${sizes.join('\n')}`).toBeLessThanOrEqual(
		100_000
	);
});

test('the modules of the page are named in its head, so that none waits for another', () => {
	const preloaded = tags
		.filter(({ attributes }) => attributes.rel === 'modulepreload')
		.map(({ attributes }) => fileOf(attributes.href ?? ''));
	expect(scripts().filter((file) => !preloaded.includes(file))).toEqual([]);
});

test('the page of the map, picture and all, is at most 47 kB packed', () => {
	const size = gzipped('index.html');
	expect(size, `${kB(size)} of ${kB(html.length)}`).toBeLessThanOrEqual(47_000);
});

test('the page of the map has at most 1,900 elements', () => {
	// start tags in the HTML: those of the head, of the page and of the picture, as they stand before any script
	const counts = new Map<string, number>();
	for (const { name } of tags) counts.set(name, (counts.get(name) ?? 0) + 1);
	const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 8);
	expect(
		tags.length,
		most.map(([name, count]) => `${count} ${name}`).join(', ')
	).toBeLessThanOrEqual(1900);
});

test('the page asks for at most 24 files before anybody touches it', () => {
	const inHead = tags.flatMap(({ name, attributes }) => {
		const { rel = '', href, src } = attributes;
		// styles that are in the page already are named once more, disabled, for later pages
		if (name === 'link' && !('disabled' in attributes) && /stylesheet|preload|icon/.test(rel))
			return [href ?? ''];
		return (name === 'script' || name === 'img') && src ? [src] : [];
	});
	const styles = tags.filter(({ name }) => name === 'style').map(({ content }) => content);
	const fonts = [...styles.join('').matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url);
	const asked = new Set(['/', ...[...inHead, ...fonts].filter((url) => !url.startsWith('data:'))]);
	expect(asked.size, [...asked].join('\n')).toBeLessThanOrEqual(24);
});

test('no font and no picture is over 40 kB', () => {
	const heavy = files
		.filter((file) => /\.(woff2?|ttf|otf|png|jpe?g|webp|avif|gif|svg|ico)$/.test(file))
		.map((file) => [file, bytes(file).length] as const);
	expect(heavy.length).toBeGreaterThan(0);
	expect(heavy.filter(([, size]) => size > 40_000)).toEqual([]);
});
