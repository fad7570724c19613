/** How an embed looks in the page round it: light or dark, a colour of that page's own, how many controls. */
import { accentOn } from '#lib/embed/accent.ts';
import type { EmbedOptions } from '#lib/embed/options.ts';

type Look = Pick<EmbedOptions, 'theme' | 'accent' | 'controls'>;

const names = { accent: '--accent', ink: '--accent-ink', soft: '--accent-soft' } as const;

/** Puts the look on the root element of the page; what is not asked for is as the map has it. */
export function dress(root: HTMLElement, { theme, accent, controls }: Look): void {
	if (theme === 'auto') delete root.dataset.theme;
	else root.dataset.theme = theme;
	root.dataset.controls = controls;
	const [light, dark] = accent
		? [accentOn('light', accent), accentOn('dark', accent)]
		: [null, null];
	for (const [part, name] of Object.entries(names) as [keyof typeof names, string][])
		if (light && dark)
			// the two switches of app.css
			root.style.setProperty(name, `var(--light, ${light[part]}) var(--dark, ${dark[part]})`);
		else root.style.removeProperty(name);
}
