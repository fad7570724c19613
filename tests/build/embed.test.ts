/** The pages for other people's pages, as they were written: complete, light, and without what a frame forbids. */
import { expect, test } from 'vitest';
import { base, files, pages, text, type Page } from './built.ts';

const embeds = pages.filter(({ file }) => /^(editions\/[^/]+\/)?embed\/v1\//.test(file));
const views = ['map', 'list', 'matrix'].map((view) => {
	const page = embeds.find(({ file }) => file === `embed/v1/${view}/index.html`);
	if (!page) throw new Error(`embed/v1/${view}/ is not in the build`);
	return page;
});
const ids = files.flatMap((file) => /^resources\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
const attribute = (page: Page, name: string, has: (own: Record<string, string>) => boolean) =>
	page.tags.filter((tag) => tag.name === name && has(tag.attributes));

/** Each fault with the first page that has it. */
function faultsOf(find: (page: Page) => (string | false)[]): string[] {
	const found = new Map<string, string>();
	for (const page of embeds)
		for (const fault of find(page)) if (fault && !found.has(fault)) found.set(fault, page.file);
	return [...found].map(([fault, file]) => `${file}: ${fault}`);
}

test('every resource has a page for frames, and each view one', () => {
	expect(ids.length).toBeGreaterThan(100);
	expect(ids.filter((id) => !files.includes(`embed/v1/resource/${id}/index.html`))).toEqual([]);
	expect(views).toHaveLength(3);
});

test('each is kept out of search engines, and names the page that it is a view of', () => {
	expect(
		faultsOf((page) => {
			const robots = attribute(page, 'meta', ({ name }) => name === 'robots')[0];
			const [canonical, ...others] = attribute(page, 'link', ({ rel }) => rel === 'canonical');
			const path = (canonical?.attributes.href ?? '').replace(/^https?:\/\/[^/]+/, '');
			const target = `${path.slice(base.length + 1)}index.html`;
			return [
				robots?.attributes.content !== 'noindex' && 'no noindex',
				others.length > 0 && 'two canonical addresses',
				path.includes('/embed/') && 'is its own canonical address',
				!files.includes(target) && `canonical ${path} is not in the build`
			];
		})
	).toEqual([]);
});

test('a link that is not told otherwise opens a tab of its own, so that no site is caught in the frame', () => {
	expect(
		faultsOf((page) => {
			const [rule] = attribute(page, 'base', () => true);
			return [
				rule?.attributes.target !== '_blank' && 'no <base target="_blank">',
				rule !== undefined && 'href' in rule.attributes && 'the base has an address'
			];
		})
	).toEqual([]);
	const inside = faultsOf((page) =>
		attribute(page, 'a', ({ target, href }) => target === '_self' && href !== undefined).map(
			({ attributes: { href = '' } }) =>
				!new RegExp(`^${base}(/editions/[^/]+)?/embed/v1/|^#`).test(href) &&
				`${href} opens in the frame`
		)
	);
	expect(inside).toEqual([]);
});

test('the way to the whole page is there, and leads there', () => {
	expect(
		faultsOf((page) => {
			const [open] = attribute(page, 'a', (own) => own.class?.split(' ').includes('open') ?? false);
			const target = `${(open?.attributes.href ?? '').slice(base.length + 1)}index.html`;
			return [!files.includes(target) && `leads to ${open?.attributes.href}`];
		})
	).toEqual([]);
});

test('without JavaScript each view has every resource, by name and link', () => {
	for (const { file, html } of views.slice(0, 2)) {
		const missing = ids.filter((id) => !html.includes(`href="${base}/resources/${id}/"`));
		expect(missing, file).toEqual([]);
	}
	const plain =
		/<noscript data-plain-list[^>]*>([\s\S]*?)<\/noscript>/.exec(views[0]?.html ?? '')?.[1] ?? '';
	expect(plain.match(/<li>/g)).toHaveLength(ids.length);
});

test('nothing of what a sandboxed frame forbids is used by the embeds or the loader', () => {
	// confirm and alert, forms, symbols of other files, downloads without a click of the reader
	const forbidden = [/\b(alert|confirm|prompt)\(/, /<form\b/, /<use\b/, /\bonsubmit\b/];
	expect(
		faultsOf(({ html }) => forbidden.filter((one) => one.test(html)).map((one) => String(one)))
	).toEqual([]);
});

test('nobody is followed: no script reads where somebody comes from, or tells it', () => {
	const spying =
		/document\.referrer|sendBeacon|parentUrl|parentTitle|toDataURL|AudioContext|navigator\.plugins\b/;
	const scripts = files.filter((file) => file.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(10);
	// the list of names that the address may hold without a note is all that knows of pym's
	const found = scripts.flatMap((file) => {
		const code = text(file).replace('initialWidth|childId|parentTitle|parentUrl', '');
		const match = spying.exec(code);
		return match ? [`${file}: ${match[0]}`] : [];
	});
	expect(found).toEqual([]);
});

test('nothing is kept: no script knows the storage of the browser, but for the notes of a meeting', () => {
	const keeping = /\b(local|session)Storage\b|indexedDB|document\.cookie|cookieStore/g;
	const scripts = files.filter((file) => file.endsWith('.js'));
	const found = scripts.filter((file) => text(file).search(keeping) >= 0);
	// src/lib/views/do/meeting/notes/stored-notes.ts: somebody ticks a box to keep what a group said, and unticks it to delete it
	const notes = found.filter((file) => text(file).includes('meeting-notes:'));
	expect(found).toEqual(notes);
	expect(notes).toHaveLength(1);
	expect(notes.flatMap((file) => text(file).match(keeping) ?? [])).toEqual(
		Array(3).fill('localStorage')
	);
	const knowing = pages.filter(({ html }) => notes.some((file) => html.includes(file)));
	expect(knowing.map(({ file }) => file)).toEqual(['questions/meeting/index.html']);
});
