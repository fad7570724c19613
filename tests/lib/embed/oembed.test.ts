import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOembed, oembedPath, sharedAt } from '#lib/embed/oembed.ts';

const site = 'https://map.example.org';
const input = {
	title: 'Designing the research',
	provider: 'Garden',
	providerUrl: `${site}/`,
	pageUrl: `${site}/stages/designing/`,
	frameUrl: `${site}/embed/v1/map/?stage=designing`
};

const characters: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	'#91': '[',
	'#93': ']'
};
/** What a browser reads in text or in an attribute. */
const read = (markup = '') =>
	markup.replace(/&(.+?);/g, (_, name: string) => characters[name] ?? '?');

describe('which answer belongs to which page', () => {
	test.each([
		['/', 'map', '/', '/embed/v1/map/'],
		['/list/', 'list', '/list/', '/embed/v1/list/'],
		['/matrix/', 'matrix', '/matrix/', '/embed/v1/matrix/'],
		['/resources/powercube/', 'resources/powercube', null, '/embed/v1/resource/powercube/'],
		['/stages/designing/', 'stages/designing', null, '/embed/v1/map/?stage=designing'],
		['/audiences/public/', 'audiences/public', null, '/embed/v1/map/?role=public'],
		['/topics/power/', 'topics/power', null, '/embed/v1/map/?topic=power'],
		['/embed/v1/map/', 'map', '/', '/embed/v1/map/'],
		['/embed/v1/list/', 'list', '/list/', '/embed/v1/list/'],
		['/embed/v1/matrix/', 'matrix', '/matrix/', '/embed/v1/matrix/'],
		[
			'/embed/v1/resource/powercube/',
			'resources/powercube',
			'/resources/powercube/',
			'/embed/v1/resource/powercube/'
		]
	])('%s: %s.json', (path, slug, page, frame) => {
		expect(oembedPath(path)).toBe(`/oembed/v1/${slug}.json`);
		expect(sharedAt(path)).toEqual({ slug, page: page ?? path, frame });
	});

	test.each(
		'/about/ /questions/who/ /stages/ /shortlist/ /data/map.json /resources/a/b/ /list /embed/v1/resource/ /constructor/a/'.split(
			' '
		)
	)('%s has none', (path) => expect(oembedPath(path)).toBeNull());

	test('any path is answered, and the pages of an answer lead back to it', () => {
		const part = fc.constantFrom(
			'',
			'embed',
			'v1',
			'map',
			'resource',
			'resources',
			'stages',
			'a-1',
			'..'
		);
		const path = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join('/')}/`);
		fc.assert(
			fc.property(fc.oneof(path, fc.string()), (any) => {
				const shared = sharedAt(any);
				expect(shared && oembedPath(shared.page)).toBe(oembedPath(any));
				if (shared) expect([shared.page, shared.frame]).toContain(any);
			})
		);
	});
});

describe('an answer', () => {
	test('has what oEmbed 1.0 asks of a rich one', () => {
		const { html, ...rest } = buildOembed(input);
		expect(rest).toEqual({
			type: 'rich',
			version: '1.0',
			title: 'Designing the research',
			provider_name: 'Garden',
			provider_url: 'https://map.example.org/',
			cache_age: 86400,
			width: 800,
			height: 700
		});
		expect(html).toBe(
			'<blockquote><a href="https://map.example.org/stages/designing/">Designing the research</a></blockquote>' +
				'<iframe src="https://map.example.org/embed/v1/map/?stage=designing" width="100%" height="700" title="Designing the research"></iframe>'
		);
	});

	test('a hostile title stays a title, and an address an address', () => {
		const nasty = fc.constantFrom(
			'</a></blockquote><script>alert(1)</script>',
			'" onload="alert(1)',
			'</iframe>',
			'<IFRAME>',
			'[gallery]',
			'&amp;',
			'\n',
			'\u0000'
		);
		const title = fc
			.array(fc.oneof(nasty, fc.string({ unit: 'binary' })))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(title, fc.string(), (title, url) => {
				const { html } = buildOembed({ ...input, title, pageUrl: url, frameUrl: url });
				const shape =
					/^<blockquote><a href="([^"<>]*)">([^<>]*)<\/a><\/blockquote><iframe src="([^"<>]*)" width="100%" height="700" title="([^"<>]*)"><\/iframe>$/;
				const [, link, words, source, name] = shape.exec(html) ?? [];
				expect([read(link), read(source)]).toEqual([url, url]);
				expect(read(words)).toBe(title.replace(/[\s\p{Cc}]+/gu, ' ').trim());
				expect(name).toBe(words);
				expect(html).not.toMatch(/[[\]]/);
			})
		);
	});
});
