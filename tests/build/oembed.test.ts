/** The oEmbed answers of the finished site, and the way from each page to its answer. */
import { expect, test } from 'vitest';
import { oembedPath } from '#lib/embed/oembed.ts';
import { base, bytes, files, pages, tagsOf, text, type Page } from './built.ts';

/** As visitors see the site; without ORIGIN the build is one for this machine. */
const origin = process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '4173'}`;
/** Readers of pages give up; WordPress after 150 kB, others sooner. In bytes. */
const EARLY = 20_000;

const answers = files
	.filter((file) => /^oembed\/v1\/.+\.json$/.test(file))
	.map((file) => ({ file, answer: JSON.parse(decode(file)) as Record<string, unknown> }));

/** Throws where the bytes are not UTF-8. */
function decode(file: string): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes(file));
}

/** Path of a page below the base of the site, as its address has it. */
const pathOf = ({ file }: Page) => `/${file.replace(/index\.html$/, '')}`;

/** File of an address of this site; undefined for another one. */
function fileOf(address: string): string | undefined {
	const root = `${origin}${base}/`;
	if (!address.startsWith(root)) return undefined;
	const path = address.slice(root.length).replace(/[?#].*$/, '');
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const discovered = (page: Page) =>
	page.tags.filter(
		({ name, attributes }) => name === 'link' && attributes.type === 'application/json+oembed'
	);

test('there is an answer for each view, and for each resource and term', () => {
	const expected = pages
		.filter(({ file }) => !/^(embed|editions)\//.test(file))
		.flatMap((page) => oembedPath(pathOf(page)) ?? []);
	expect(answers.map(({ file }) => `/${file}`)).toEqual(expected.sort((a, b) => (a < b ? -1 : 1)));
	expect(expected).toEqual(expect.arrayContaining(['/oembed/v1/map.json']));
});

test('each answer is what oEmbed 1.0 asks for, at a size that fits', () => {
	for (const { file, answer } of answers)
		expect(answer, file).toEqual({
			type: 'rich',
			version: '1.0',
			title: expect.stringMatching(/\S/),
			provider_name: expect.stringMatching(/\S/),
			provider_url: `${origin}${base}/`,
			cache_age: expect.toSatisfy(Number.isInteger),
			width: expect.toSatisfy((width) => Number.isInteger(width) && width > 0 && width <= 800),
			height: expect.toSatisfy((height) => Number.isInteger(height) && height > 0 && height <= 700),
			html: expect.any(String)
		});
});

test('the markup is a link to a page of the site and one empty frame, whole addresses both', () => {
	const hasFrames = files.some((file) => file.startsWith('embed/v1/'));
	const faults = answers.flatMap(({ file, answer }) => {
		const html = String(answer.html);
		const shape =
			/^<blockquote><a href="([^"<>]+)">[^<>]+<\/a><\/blockquote><iframe src="([^"<>]+)" width="100%" height="\d+" title="[^"<>]+"><\/iframe>$/;
		if (!shape.test(html)) return [`${file}: ${html}`];
		const [, link, frame] = tagsOf(html);
		const page = fileOf(link?.attributes.href ?? '');
		const framed = fileOf(frame?.attributes.src ?? '');
		return [
			page && files.includes(page) ? [] : [`${file}: no page ${link?.attributes.href}`],
			framed && (files.includes(framed) || !hasFrames) ? [] : [`${file}: no frame ${framed}`]
		].flat();
	});
	expect(faults).toEqual([]);
});

test('a page and its answer have one title', () => {
	const faults = answers.flatMap(({ file, answer }) => {
		const [, link] = tagsOf(String(answer.html));
		const html = text(fileOf(link?.attributes.href ?? '') ?? '');
		const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
		const plain = title.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
		return plain === answer.title ? [] : [`${file}: ${answer.title}, but the page: ${plain}`];
	});
	expect(faults).toEqual([]);
});

test('each page that has an answer says where, once, early in its head; no other page does', () => {
	const faults = pages
		.filter(({ file }) => !file.startsWith('editions/'))
		.flatMap((page) => {
			const expected = oembedPath(pathOf(page));
			const links = discovered(page);
			const found = links.map(({ attributes }) => attributes.href);
			if (String(found) !== (expected ? origin + base + expected : ''))
				return [`${page.file}: ${found.join(', ')} instead of ${expected}`];
			const at = Buffer.byteLength(page.html.slice(0, links[0]?.at ?? 0));
			const late = at > EARLY || (expected && at > page.html.indexOf('</head>'));
			return late ? [`${page.file}: only at byte ${at}`] : [];
		});
	expect(faults).toEqual([]);
});
