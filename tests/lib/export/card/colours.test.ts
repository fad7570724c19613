import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '#lib/export/card/colours.ts';
import { emblem } from '#lib/export/card/emblem.ts';

const css = readFileSync('src/app.css', 'utf8');

test.each([
	['sea', 'sea'],
	['shallow', 'sea-deep'],
	['paper', 'paper'],
	['ink', 'ink'],
	['soft', 'ink-soft'],
	['accent', 'accent'],
	['white', 'accent-ink']
] as const)('%s is what the pages of the site have in light', (name, token) => {
	expect(css).toContain(`--${token}: var(--light, ${colours[name]})`);
});

test('the emblem is the one in the header of the pages', () => {
	const shell = readFileSync('src/lib/ui/page/Shell.svelte', 'utf8');
	const [, island = 'none'] = / d="([^"]+)"/.exec(emblem) ?? [];
	expect(shell).toContain(`d="${island}"`);
	for (const [, at = ''] of emblem.matchAll(/<circle (cx="\d+" cy="\d+" r="\d+")/g))
		expect(shell).toContain(at);
});
