/** THE list of the parameters that only embeds have: how one looks in the page round it. Like params.ts, each a promise. */
import {
	controls,
	headings,
	readAccent,
	themes,
	type Controls,
	type EmbedOptions,
	type Heading,
	type Theme
} from '#lib/embed/options.ts';
import { addressText } from '#lib/text/address.ts';
import { brief, choice, param, type Param } from './parsed.ts';

const accent = param<string | null>({
	initial: null,
	parse(raw) {
		const value = readAccent(raw);
		return value
			? { state: 'valid', value }
			: { state: 'invalid', reason: addressText.notAColour(brief(raw)) };
	},
	format: (value) => value ?? ''
});

/** A tag of BCP 47, as far as it can be told without the list of languages. */
const lang = param<string | null>({
	initial: null,
	parse(raw) {
		return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(raw)
			? { state: 'valid', value: raw }
			: { state: 'invalid', reason: addressText.notAChoice(brief(raw)) };
	},
	format: (value) => value ?? ''
});

export const embedParams: { readonly [Name in keyof EmbedOptions]: Param<EmbedOptions[Name]> } = {
	theme: choice<Theme>(...themes),
	accent,
	controls: choice<Controls>(...controls),
	heading: choice<Heading>(...headings),
	lang
};
