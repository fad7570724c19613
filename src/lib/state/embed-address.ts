/** How an embed is to look, as its address says. */
import type { EmbedOptions } from '#lib/embed/options.ts';
import { embedParams } from './embed-params.ts';
import { initials, read, write } from './registry.ts';

/** The look of an embed whose address says nothing about it. */
export const usual = initials(embedParams) as unknown as EmbedOptions;

export interface ReadEmbed {
	readonly options: EmbedOptions;
	/** What was ignored and why, in plain words. */
	readonly notes: readonly string[];
}

/** Never throws, whatever the query holds. */
export function parseEmbed(query: URLSearchParams): ReadEmbed {
	const { values, notes } = read(embedParams, query, {});
	return { options: { ...usual, ...values } as EmbedOptions, notes };
}

/** The parts of a query, without initial values. */
export function writeEmbed(options: EmbedOptions): string[] {
	return write(embedParams, options);
}
