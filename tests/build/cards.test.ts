/** What stands beside a link to a page of the finished site: its social card and the words for it. */
import { expect, test } from 'vitest';
import { base, bytes, files, pages, type Page } from './built.ts';

/** As visitors see the site; without ORIGIN the build is one for this machine. */
const origin = process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '4173'}`;
const root = `${origin}${base}/`;
/** In bytes: messengers leave out pictures of more than some 300 kB, and a weak connection is slow with far less. */
const MOST = 60_000;

const isFrame = ({ file }: Page) => /^(embed|editions)\//.test(file);
// the page for lost visitors has no address of its own
const forPeople = pages.filter(
	(page) => !isFrame(page) && !/^404(\/index)?\.html$/.test(page.file)
);

const metaOf = ({ tags }: Page, name: string) =>
	tags
		.filter((tag) => tag.name === 'meta')
		.filter(({ attributes }) => attributes.property === name || attributes.name === name)
		.map(({ attributes }) => attributes.content ?? '');

const cards = files.filter((file) => /^cards\/.*\.png$/.test(file));

test('each page for people says once what stands beside a link to it', () => {
	const names = [
		'title',
		'description',
		'url',
		'type',
		'site_name',
		'locale',
		'image',
		'image:alt'
	];
	const faults = forPeople.flatMap((page) =>
		[...names.map((name) => `og:${name}`), 'twitter:card'].flatMap((name) => {
			const [value, ...more] = metaOf(page, name);
			return value?.trim() && more.length === 0 ? [] : [`${page.file}: ${name} = ${value}`];
		})
	);
	expect(faults).toEqual([]);
	expect(forPeople.length).toBeGreaterThan(10);
});

test('its address is the canonical one, as a whole address', () => {
	const faults = forPeople.filter((page) => {
		const canonical = page.tags.find(({ attributes }) => attributes.rel === 'canonical');
		const [url = ''] = metaOf(page, 'og:url');
		return url !== new URL(canonical?.attributes.href ?? '', root).href;
	});
	expect(faults.map(({ file }) => file)).toEqual([]);
});

test('each names a card that is there, with its true size', () => {
	const faults = forPeople.flatMap((page) => {
		const [image = ''] = metaOf(page, 'og:image');
		const size = [metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')].join();
		const file = image.startsWith(root) ? image.slice(root.length) : '';
		return cards.includes(file) && size === '1200,630' ? [] : [`${page.file}: ${image} ${size}`];
	});
	expect(faults).toEqual([]);
});

test('each card is a PNG of 1200 by 630 px that is light enough for every messenger', () => {
	const faults = cards.flatMap((file) => {
		const png = bytes(file);
		const header =
			png.toString('latin1', 1, 4) === 'PNG' && png.toString('latin1', 12, 16) === 'IHDR';
		const fits = header && png.readUInt32BE(16) === 1200 && png.readUInt32BE(20) === 630;
		return fits && png.length <= MOST ? [] : [`${file}: ${png.length} bytes`];
	});
	expect(faults).toEqual([]);
});

test('no card is made that no page names', () => {
	const named = new Set(forPeople.flatMap((page) => metaOf(page, 'og:image')));
	expect(cards.filter((file) => !named.has(root + file))).toEqual([]);
});

test('frames have nothing of it, and no edition has cards', () => {
	expect(pages.filter(isFrame).filter((page) => metaOf(page, 'og:image').length > 0)).toEqual([]);
	expect(files.filter((file) => /^editions\/[^/]+\/cards\//.test(file))).toEqual([]);
});
