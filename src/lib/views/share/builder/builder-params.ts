/** THE list of the parameters that only the address of the builder has. Filters and look have their own lists. */
import { embedViews, type EmbedView } from '#lib/embed/options.ts';
import { forms, systemIds, type Form, type SystemId } from '#lib/embed/systems.ts';
import { oneLine } from '#lib/embed/markup.ts';
import { choice, param, type Param } from '#lib/state/parsed.ts';
import { addressText } from '#lib/text/address.ts';

/** CSS pixels: lower shows nothing of use, higher is taller than any window. */
export const heights = { low: 400, usual: 700, high: 2000 } as const;

/** Longest name of a frame, in characters: screen readers say all of it. */
const MAX_TITLE = 150;

const height = param<number>({
	initial: heights.usual,
	parse(raw) {
		const number = /^\d{1,4}$/.test(raw) ? Number(raw) : NaN;
		return number >= heights.low && number <= heights.high
			? { state: 'valid', value: number }
			: { state: 'invalid', reason: addressText.notANumber(raw) };
	},
	format: (value) => (value === heights.usual ? '' : String(value))
});

const tidy = (text: string) =>
	[...oneLine(text.toWellFormed())].slice(0, MAX_TITLE).join('').trim();

/** Empty for the name that the map gives. */
const title = param<string>({
	initial: '',
	parse: (raw) => ({ state: 'valid', value: tidy(raw) }),
	format: tidy
});

const matching = (form: RegExp) =>
	param<string | null>({
		initial: null,
		parse: (raw) =>
			form.test(raw)
				? { state: 'valid', value: raw }
				: { state: 'invalid', reason: addressText.unknown(raw) },
		format: (value) => value ?? ''
	});

/** What the builder itself is asked for. */
export interface BuilderChoices {
	readonly view: EmbedView;
	/** Id of the resource, where the view is `resource`. */
	readonly resource: string | null;
	readonly title: string;
	readonly height: number;
	readonly edition: string | null;
	readonly system: SystemId;
	readonly code: Form;
}

export const builderParams: {
	readonly [Name in keyof BuilderChoices]: Param<BuilderChoices[Name]>;
} = {
	view: choice<EmbedView>(...embedViews),
	resource: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	title,
	height,
	edition: matching(/^\d{4}-\d{2}-\d{2}$/),
	system: choice<SystemId>(...systemIds),
	code: choice<Form>('iframe', ...forms.filter((form) => form !== 'iframe'))
};
