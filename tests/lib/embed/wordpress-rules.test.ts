/**
 * What WordPress does with our markup, as far as its documents and its behaviour tell, restated: a change of shape fails
 * here, where no WordPress is installed. The real one: npm run test:wordpress.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOembed } from '#lib/embed/oembed.ts';

const FRAME = 'https://map.example.org/embed/v1/map/?stage=designing';
const markup = (title: string) =>
	buildOembed({
		title,
		provider: 'Garden',
		providerUrl: 'https://map.example.org/',
		pageUrl: 'https://map.example.org/stages/designing/',
		frameUrl: FRAME
	}).html;

/** All that stays of a tag; everything else is taken out. */
const kept: Record<string, string[]> = {
	a: ['href'],
	blockquote: [],
	iframe: 'src width height frameborder marginwidth marginheight scrolling title'.split(' ')
};

interface Shown {
	/** The link, which is hidden once the frame has spoken; none, and the frame can never change its height. */
	quote: string;
	frame: string;
	/** Where the secret goes, by which the frame may speak at all. */
	src: string;
}

/** What a WordPress that does not know the site makes of it, or null: the post has a plain link then. */
function show(html: string): Shown | null {
	for (const [, name = '', attributes = ''] of html.matchAll(/<\/?([^\s/>]+)([^>]*)>/g)) {
		const written = [...attributes.matchAll(/([^\s=]+)="[^"]*"/g)].map(([, key = '']) => key);
		if (!kept[name] || written.some((key) => !kept[name]?.includes(key))) return null;
	}
	// a bare quote may come first; a frame must come, in lower case, with nothing between its tags; the last one counts
	const end = html.lastIndexOf('></iframe>');
	const start = html.lastIndexOf('<iframe', end);
	if (end < 0 || start < 0) return null;
	const quote = /^<blockquote>.*?<\/blockquote>/s.exec(html)?.[0] ?? '';
	const frame = html.slice(start, end + '></iframe>'.length);
	// the first thing that looks like an address, wherever it stands
	const [, , src = ''] = / src=(['"])(.*?)\1/.exec(quote + frame) ?? [];
	return { quote, frame, src };
}

describe('the rules', () => {
	test.each([
		['a custom element', '<copro-map></copro-map>'],
		['capital letters', '<IFRAME src="x"></IFRAME>'],
		['a space in the frame', '<iframe src="x"> </iframe>'],
		['a script', '<iframe src="x"></iframe><script src="y"></script>']
	])('%s is refused', (_, html) => expect(show(html)).toBeNull());

	test('a frame without a quote has no voice, and a second frame wins', () => {
		expect(show('<iframe src="x"></iframe>')).toMatchObject({ quote: '', src: 'x' });
		expect(show('<iframe src="x"></iframe><iframe src="y"></iframe>')?.src).toBe('y');
	});
});

test('our markup keeps its link, its one frame and its address, whatever the title', () => {
	const nasty = fc.constantFrom(
		" src='https://elsewhere.example'",
		' src="x"',
		'</blockquote>',
		'<iframe src="x"></iframe>',
		'<b>',
		'[embed]',
		'\n'
	);
	const title = fc.array(fc.oneof(nasty, fc.string())).map((parts) => parts.join(''));
	fc.assert(
		fc.property(title, (title) => {
			const html = markup(title);
			const { quote, frame, src } = show(html) ?? {};
			expect(src).toBe(FRAME);
			expect(`${quote}${frame}`).toBe(html);
			expect(quote).toMatch(/^<blockquote><a href="[^"]+">[^<]*<\/a><\/blockquote>$/);
			expect(html.split('<iframe')).toHaveLength(2);
		})
	);
});
