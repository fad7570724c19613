import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedPath, fallbackLink, iframeCode, loaderCode } from '#lib/embed/snippet.ts';

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"'
};

/** As the HTML standard reads text and attributes of this form. */
const decode = (markup: string) =>
	markup.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
		code ? String.fromCodePoint(Number(code)) : (entities[name ?? ''] ?? '?')
	);

/** Attributes of the first element of a name, read as a browser does; throws where the code is none. */
function attributesOf(code: string, name: string): Record<string, string> {
	const tag = new RegExp(`<${name}((?: [a-z]+(?:="[^"<>]*")?)*)>`).exec(code);
	if (!tag) throw new Error(`no ${name} in ${code}`);
	return Object.fromEntries(
		[...(tag[1] ?? '').matchAll(/ ([a-z]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
			key,
			decode(value)
		])
	);
}

const linkIn = (code: string) => {
	const [, text = ''] = /<a [^>]*>([^<>]*)<\/a>/.exec(code) ?? [];
	return { href: attributesOf(code, 'a').href, text: decode(text) };
};

const text = fc
	.string({ unit: 'binary', maxLength: 60 })
	.map((raw) => raw.replace(/[\s\p{Cc}]+/gu, ' ').trim());
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const fallback = fc.record({ href: address, text });
const height = fc.integer({ min: 1, max: 9999 });

describe('the code of a frame', () => {
	test('whatever stands in it, a browser reads the same again, and nothing else', () => {
		fc.assert(
			fc.property(address, text, height, fallback, (src, title, height, fallback) => {
				const code = iframeCode({ src, title, width: '100%', height, fallback });
				expect(attributesOf(code, 'iframe')).toMatchObject({
					src,
					title,
					width: '100%',
					height: String(height)
				});
				expect(linkIn(code)).toEqual(fallback);
				expect(code.match(/<[a-z]+/g)).toEqual(['<iframe', '<p', '<a']);
			})
		);
	});

	test('it loads late, may copy and fill the screen, tells no more than the site, and can be scrolled', () => {
		const code = iframeCode({
			src: 'https://a.example/embed/v1/map/',
			title: 'Map',
			width: '100%',
			height: 699.6,
			fallback: { href: 'https://a.example/', text: 'Open' }
		});
		expect(attributesOf(code, 'iframe')).toEqual({
			src: 'https://a.example/embed/v1/map/',
			title: 'Map',
			width: '100%',
			height: '700',
			style: 'border:0;width:100%',
			loading: 'lazy',
			allow: 'fullscreen; clipboard-write',
			referrerpolicy: 'strict-origin-when-cross-origin'
		});
		expect(code).toMatch(/><\/iframe>\n<p><a href="https:\/\/a\.example\/">Open<\/a><\/p>$/);
	});

	test('square brackets are no command to WordPress', () => {
		expect(fallbackLink({ href: 'https://a.example/', text: '[gallery]' })).not.toMatch(/[[\]]/);
	});
});

describe('the code with a script', () => {
	const parameters = fc.uniqueArray(
		fc.tuple(fc.constantFrom('q', 'audience', 'stage', 'theme', 'list'), text),
		{
			selector: ([name]) => name
		}
	);

	test('whatever stands in it, a browser reads the same again, and nothing else', () => {
		fc.assert(
			fc.property(
				address,
				text,
				height,
				parameters,
				fallback,
				(script, title, height, said, back) => {
					const code = loaderCode({
						script,
						view: 'list',
						resource: null,
						title,
						height,
						parameters: said,
						fallback: back
					});
					expect(attributesOf(code, 'script')).toEqual({ src: script, defer: '' });
					expect(attributesOf(code, 'resource-map')).toEqual({
						view: 'list',
						label: title,
						height: String(height),
						...Object.fromEntries(said)
					});
					expect(linkIn(code)).toEqual(back);
				}
			)
		);
	});

	test('the resource is named only where it is what is shown', () => {
		const code = (view: 'map' | 'resource') =>
			loaderCode({
				script: 'https://a.example/l.js',
				view,
				resource: 'powercube',
				title: 'One',
				height: 700,
				parameters: [],
				fallback: { href: 'https://a.example/', text: 'Open' }
			});
		expect(attributesOf(code('resource'), 'resource-map').resource).toBe('powercube');
		expect(attributesOf(code('map'), 'resource-map')).not.toHaveProperty('resource');
	});
});

test('each view has a page for frames; a resource that is not named is the map', () => {
	expect(embedPath('map')).toBe('/embed/v1/map/');
	expect(embedPath('list')).toBe('/embed/v1/list/');
	expect(embedPath('matrix')).toBe('/embed/v1/matrix/');
	expect(embedPath('resource', 'powercube')).toBe('/embed/v1/resource/powercube/');
	expect(embedPath('resource')).toBe('/embed/v1/map/');
});
