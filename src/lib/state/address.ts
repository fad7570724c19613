/** The whole query of an address, parsed and formatted. Bad parts are left out, each with a note. */
import type { EmbedOptions } from '#lib/embed/options.ts';
import { facets, type Filters } from '#lib/facets/facets.ts';
import { addressText } from '#lib/text/address.ts';
import { usual, writeEmbed } from './embed-address.ts';
import { isForeign, migrate } from './migrate.ts';
import { params, type Exploration } from './params.ts';
import { brief, type Known } from './parsed.ts';
import { initials, read, write } from './registry.ts';

/** The state of an address without a query. */
export const initial = initials(params) as Exploration;

export interface ReadAddress {
	readonly state: Exploration;
	/** What was ignored and why, in plain words; empty if all was understood. */
	readonly notes: readonly string[];
}

/** More notes than this help nobody. */
const MAX_NOTES = 3;

/** Never throws, whatever the query holds. Where a parameter is there twice, the first counts. */
export function parseAddress(query: URLSearchParams, known: Known = {}): ReadAddress {
	const today = migrate(query);
	const { values, notes } = read(params, today, known);
	for (const name of new Set(today.keys()))
		if (!Object.hasOwn(params, name) && !isForeign(name))
			notes.push(addressText.stranger(brief(name)));
	const state = { ...initial, ...values } as Exploration;
	return {
		// there is no path from a node to itself
		state: state.to === state.node ? { ...state, to: null } : state,
		notes: notes.slice(0, MAX_NOTES)
	};
}

/**
 * The query for a state, and for the look of an embed: '' or `?…`, in one fixed order, without initial values. Colons and
 * commas stay readable.
 */
export function formatAddress(state: Exploration, options: EmbedOptions = usual): string {
	const parts = [...write(params, state), ...writeEmbed(options)];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The filters of a state. */
export function filtersOf(state: Exploration): Filters {
	return Object.fromEntries(facets.map(({ id }) => [id, state[id]]));
}
