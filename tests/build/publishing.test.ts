/** What search engines and feed readers get: sitemap, robots.txt, feed and structured data of the finished site. */
import { expect, test } from 'vitest';
import { base, files, pages, text, type Page } from './built.ts';

/** As visitors see the site; without ORIGIN the build is one for this machine. */
const origin = process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '4173'}`;
const root = `${origin}${base}/`;

/** The whole address of a page: as it says itself, or as it was asked for. */
function addressOf({ file, tags }: Page): string {
	const link = tags.find(
		({ name, attributes }) => name === 'link' && attributes.rel === 'canonical'
	);
	const own = root + file.replace(/index\.html$/, '');
	return link ? new URL(link.attributes.href ?? '', own).href : own;
}

const listable = ({ file, tags }: Page) =>
	!file.startsWith('editions/') &&
	!tags.some(
		({ attributes }) => attributes.name === 'robots' && /noindex/.test(attributes.content ?? '')
	);

/** The file of a whole address of this site. */
const fileOf = (address: string) => {
	const path = address.slice(root.length).replace(/#.*/, '');
	return address.startsWith(root) ? path.replace(/(^|\/)$/, '$1index.html') : address;
};

const unescape = (xml: string) =>
	xml.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads XML as it is written here. Throws where tags do not match, and where something is not escaped. */
function elementsOf(xml: string): { path: string; text: string; attributes: string }[] {
	const open: { name: string; at: number }[] = [];
	const found: { path: string; text: string; attributes: string }[] = [];
	const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
	expect(body.length, 'the first line says that it is XML').toBeLessThan(xml.length);
	const token = /<(\/?)([a-z][\w:]*)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<>]+)/gy;
	let last = 0;
	for (const match of body.matchAll(token)) {
		if (match.index !== last) break;
		last = match.index + match[0].length;
		const [, close, name = '', attributes = '', alone, said] = match;
		if (/&(?!(amp|lt|gt|quot);)/.test(attributes + (said ?? ''))) throw new Error(match[0]);
		if (said !== undefined) {
			if (open.length === 0 && said.trim()) throw new Error(`outside: ${said}`);
			continue;
		}
		const path = [...open.map((one) => one.name), name].join('/');
		if (close) {
			const begun = open.pop();
			if (begun?.name !== name) throw new Error(`</${name}> closes ${begun?.name}`);
			const own = found.findLast(
				(one) => one.path === [...open.map((one) => one.name), name].join('/')
			);
			if (own) own.text = unescape(body.slice(begun.at, match.index));
			continue;
		}
		found.push({ path, text: '', attributes });
		if (!alone) open.push({ name, at: last });
	}
	if (last !== body.length || open.length > 0)
		throw new Error(`not well-formed: ${body.slice(last, last + 80)}`);
	return found;
}

const listed = elementsOf(text('sitemap.xml'))
	.filter(({ path }) => path === 'urlset/url/loc')
	.map((one) => one.text);

test('the sitemap lists each page that may be listed, once, by its own address, and nothing else', () => {
	const expected = [...new Set(pages.filter(listable).map(addressOf))];
	expect(listed.toSorted()).toEqual(expected.toSorted());
});

test('each address of the sitemap is a page of the site', () => {
	expect(listed.length).toBeGreaterThan(10);
	expect(listed.filter((address) => !files.includes(fileOf(address)))).toEqual([]);
});

test('robots may read everything, and are told of the sitemap', () => {
	expect(text('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${root}sitemap.xml\n`);
});

test('the feed is XML and has what Atom asks for', () => {
	const elements = elementsOf(text('feed.xml'));
	const all = (path: string) => elements.filter((one) => one.path === path);
	for (const name of ['id', 'title', 'updated', 'author/name'])
		expect(all(`feed/${name}`), name).toHaveLength(1);
	const entries = all('feed/entry');
	for (const name of ['id', 'title', 'updated', 'link', 'content'])
		expect(all(`feed/entry/${name}`), name).toHaveLength(entries.length);
	const ids = all('feed/entry/id').map((one) => one.text);
	expect(new Set(ids).size).toBe(ids.length);
	for (const one of [...all('feed/updated'), ...all('feed/entry/updated')])
		expect(one.text).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});

test('what the feed links to on this site is there', () => {
	const links = [...text('feed.xml').matchAll(/ href="([^"]*)"/g)].map(([, url = '']) => url);
	const here = links.filter((url) => url.startsWith(root)).map(fileOf);
	expect(here.filter((file) => !files.includes(file))).toEqual([]);
	expect(here).toContain('feed.xml');
});

test('each page for people names the feed, once', () => {
	const faults = pages.filter(listable).flatMap(({ file, tags }) => {
		const links = tags.filter(({ attributes }) => attributes.type === 'application/atom+xml');
		const found = links.map(({ attributes }) => fileOf(new URL(attributes.href ?? '', root).href));
		return String(found) === 'feed.xml' ? [] : [`${file}: ${found.join(', ')}`];
	});
	expect(faults).toEqual([]);
});

interface Graph {
	'@context': string;
	'@graph': readonly { '@type': string }[];
}
const structured = pages.flatMap((page) =>
	page.tags
		.filter(
			({ name, attributes }) => name === 'script' && attributes.type === 'application/ld+json'
		)
		.map(({ content }) => ({ page, content }))
);

test('structured data can be read, and are about the page that they stand in', () => {
	const faults = structured.flatMap(({ page, content }) => {
		const { '@context': context, '@graph': graph } = JSON.parse(content) as Graph;
		const named = content.includes(JSON.stringify(addressOf(page)));
		return context === 'https://schema.org' && graph.length > 0 && named ? [] : [page.file];
	});
	expect(faults).toEqual([]);
});

test('every resource of the map, its data and its first page have structured data; no frame has', () => {
	const having = structured.map(({ page }) => page.file);
	expect(new Set(having).size, 'once in each page').toBe(having.length);
	const expected = pages
		.filter((page) => listable(page) && /^(resources\/[^/]+\/|data\/)?index\.html$/.test(page.file))
		.map(({ file }) => file);
	expect(expected.filter((file) => !having.includes(file))).toEqual([]);
	expect(having.filter((file) => /^(embed|editions)\//.test(file))).toEqual([]);
});

test('structured data are in a page once, and not in its data for scripts', () => {
	const faults = structured.filter(({ page }) => page.html.split('"BreadcrumbList"').length > 2);
	expect(faults.map(({ page }) => page.file)).toEqual([]);
	expect(
		files.filter((file) => file.endsWith('__data.json') && text(file).includes('BreadcrumbList'))
	).toEqual([]);
});
