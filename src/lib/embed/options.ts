/** What an embed can be asked for: names that partners' pages hold, so none is ever given another meaning. */

/** What an embed shows; each is a page under `/embed/v1/`. */
export const embedViews = ['map', 'list', 'matrix', 'resource'] as const;
export type EmbedView = (typeof embedViews)[number];

/** `auto` follows the reader's system. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `full`: search, doors and filters; `search`: the search alone. */
export const controls = ['full', 'search', 'none'] as const;
export type Controls = (typeof controls)[number];

/** Level of the heading over the embed; those inside it follow. */
export const headings = ['1', '2', '3', '4'] as const;
export type Heading = (typeof headings)[number];

/** `rrggbb` for a colour as somebody copies it from a style guide: three or six digits, with or without `#`; else null. */
export function readAccent(raw: string): string | null {
	const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(raw) ?? [];
	return digits
		? (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toLowerCase()
		: null;
}

export interface EmbedOptions {
	readonly theme: Theme;
	/** `rrggbb` in small letters, or null for the map's own. */
	readonly accent: string | null;
	readonly controls: Controls;
	readonly heading: Heading;
	/** BCP 47 tag of the page round the embed, or null. The map speaks the language of its data whatever it says. */
	readonly lang: string | null;
}
