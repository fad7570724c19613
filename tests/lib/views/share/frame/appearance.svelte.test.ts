import { afterEach, describe, expect, test } from 'vitest';
import type { EmbedOptions } from '#lib/embed/options.ts';
import { parseEmbed } from '#lib/state/embed-address.ts';
import { dress } from '#lib/views/share/frame/appearance.ts';

const usual = { theme: 'auto', accent: null, controls: 'full' } as const;
const accents = ['--accent', '--accent-ink', '--accent-soft'];

const here = location.href;
const root = document.documentElement;
afterEach(() => {
	history.replaceState(history.state, '', here);
	dress(root, usual);
});

/** The look of an element, as the style sheet sees it. */
const lookOf = ({ dataset, style }: HTMLElement) => [
	dataset.theme,
	dataset.controls,
	...accents.map((name) => style.getPropertyValue(name))
];

function dressed(look: Pick<EmbedOptions, 'theme' | 'accent' | 'controls'>): HTMLElement {
	const element = document.createElement('div');
	dress(element, look);
	return element;
}

test('a look that is asked for is on the page, and what is not asked for is not', () => {
	expect(lookOf(dressed({ theme: 'dark', accent: null, controls: 'none' }))).toEqual([
		'dark',
		'none',
		'',
		'',
		''
	]);
	expect(dressed(usual).hasAttribute('data-theme')).toBe(false);
});

test('an accent is a colour for light pages and one for dark pages', () => {
	const { style } = dressed({ ...usual, accent: 'ff6600' });
	for (const name of accents)
		expect(style.getPropertyValue(name)).toMatch(/^var\(--light, .+\) var\(--dark, .+\)$/);
});

test('what was put on comes off again', () => {
	const element = dressed({ theme: 'dark', accent: 'ff6600', controls: 'search' });
	dress(element, usual);
	expect(lookOf(element)).toEqual(lookOf(dressed(usual)));
});

describe('the script in the head dresses the page as the page itself would', () => {
	test.each([
		'',
		'?theme=dark&controls=none',
		'?theme=light&accent=ff6600',
		'?theme=auto&accent=%23abc&controls=search',
		// neither understands these
		'?theme=DARK&controls=everything&accent=red',
		'?theme=&accent=&controls=',
		'?theme=dark&theme=light&accent=123456&accent=red'
	])('%s', async (query) => {
		history.replaceState(history.state, '', `${location.pathname}${query}`);
		// loaded anew for each address
		const script = `/src/lib/views/share/frame/early-appearance.ts?for=${encodeURIComponent(query)}`;
		await import(/* @vite-ignore */ script);
		const { options } = parseEmbed(new URLSearchParams(query));
		expect(lookOf(root)).toEqual(lookOf(dressed(options)));
	});
});
