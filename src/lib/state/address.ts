/** The whole query of an address: read once, written once. Bad parts are left out, each with a note. */
import { facets, type Filters } from '#lib/query/facets.ts';
import { addressText } from '#lib/text/address.ts';
import { isForeign, migrate } from './migrate.ts';
import { brief, params, type Exploration, type ParamName } from './params.ts';
import type { Known, Param } from './parsed.ts';

const names = Object.keys(params) as ParamName[];

/** An address that says nothing. */
export const initial = Object.fromEntries(
	names.map((name) => [name, params[name].initial])
) as Exploration;

export interface ReadAddress {
	readonly state: Exploration;
	/** What was ignored and why, in plain words; empty if all was understood. */
	readonly notes: readonly string[];
}

/** More notes than these help nobody. */
const MAX_NOTES = 3;

/** Never throws, whatever the query holds. Where a parameter stands twice, the first counts. */
export function parseAddress(query: URLSearchParams, known: Known = {}): ReadAddress {
	const today = migrate(query);
	const state: Record<string, unknown> = { ...initial };
	const notes: string[] = [];
	for (const name of new Set(today.keys())) {
		if (!Object.hasOwn(params, name)) {
			if (!isForeign(name)) notes.push(addressText.stranger(brief(name)));
			continue;
		}
		const one = params[name as ParamName] as Param<unknown>;
		const parsed = one.parse(today.get(name) ?? '', known);
		if (parsed.state === 'valid') {
			state[name] = parsed.value;
			const left = parsed.ignored?.map(brief).join(', ');
			if (left) notes.push(addressText.part(name, addressText.unknown(left)));
		} else if (parsed.state === 'invalid') notes.push(addressText.part(name, parsed.reason));
	}
	// a thing is not on the way to itself
	if (state.to === state.node) state.to = null;
	return { state: state as Exploration, notes: notes.slice(0, MAX_NOTES) };
}

/** The query for a state: '' or `?…`, in one fixed order, without what is usual. Colons and commas stay readable. */
export function formatAddress(state: Exploration): string {
	const parts = names.flatMap((name) => {
		const text = (params[name] as Param<unknown>).format(state[name]);
		if (text === '') return [];
		return [
			`${name}=${encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%20/g, '+')}`
		];
	});
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What a state filters by. */
export function filtersOf(state: Exploration): Filters {
	return Object.fromEntries(facets.map(({ id }) => [id, state[id]]));
}
