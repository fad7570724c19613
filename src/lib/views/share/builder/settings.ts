/** All that somebody has chosen in the builder, as its own address says it: read once, written once. */
import type { EmbedOptions } from '#lib/embed/options.ts';
import { sharedAt } from '#lib/embed/oembed.ts';
import type { FacetView } from '#lib/query/facet-view.ts';
import { facets } from '#lib/query/facets.ts';
import { filtersOf, formatAddress, initial, parseAddress } from '#lib/state/address.ts';
import { parseEmbed, usual } from '#lib/state/embed-address.ts';
import type { Exploration } from '#lib/state/params.ts';
import type { Known } from '#lib/state/parsed.ts';
import { initials, read, write } from '#lib/state/registry.ts';
import { builderParams, type BuilderChoices } from './builder-params.ts';

export interface Settings extends BuilderChoices {
	/** What the embed says of the map: filters and all else that its address can hold. */
	readonly state: Exploration;
	readonly look: EmbedOptions;
}

const choices = initials(builderParams) as unknown as BuilderChoices;

/** Where everybody begins. */
export const plain: Settings = { ...choices, state: initial, look: usual };

/** Never throws, whatever the query holds. */
export function parseSettings(query: URLSearchParams, known: Known = {}): Settings {
	const { values } = read(builderParams, query, known);
	return {
		...plain,
		...(values as Partial<BuilderChoices>),
		state: parseAddress(query, known).state,
		look: parseEmbed(query).options
	};
}

/** What there is to choose, to tell a slip from a term. */
export function knownIn(facets: readonly FacetView[]): Known {
	const listed = facets.filter(({ limit, options }) => !limit && options.length > 0);
	return Object.fromEntries(
		listed.map(({ id, options }) => [id, new Set(options.map((option) => option.id))])
	);
}

/** '' or `?…`, without what is usual. */
export function formatSettings(settings: Settings): string {
	const own = write(builderParams, settings);
	const rest = formatAddress(settings.state, settings.look).slice(1);
	const parts = rest === '' ? own : [...own, rest];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A state without filters and words. */
const noFilters: Partial<Exploration> = {
	q: '',
	...Object.fromEntries(facets.map(({ id }) => [id, []]))
};

/** Whether a state says more than filters and words: what is open, an order, a shortlist. */
export function keepsMore(state: Exploration): boolean {
	return formatAddress({ ...state, ...noFilters }) !== '';
}

/** The state with its filters and words and nothing else. */
export function onlyFilters(state: Exploration): Exploration {
	return { ...initial, ...(filtersOf(state) as Partial<Exploration>), q: state.q };
}

/**
 * Address of the builder, below the base of the site, that begins with what a page shows; null for pages that nothing can
 * be made of.
 * @param path of the page, below the base of the site
 * @param query of the page: '' or `?…`
 */
export function builderPath(path: string, query: string): string | null {
	const shared = sharedAt(path);
	if (!shared) return null;
	const [, view, id, own = ''] =
		/^\/embed\/v1\/([a-z]+)\/(?:([a-z\d-]+)\/)?(?:\?(.*))?$/.exec(shared.frame) ?? [];
	const said = new URLSearchParams(own);
	if (view && view !== 'map') said.set('view', view);
	if (id) said.set('resource', id);
	// a resource is shown as it is, whatever was searched for before
	if (!id) for (const [name, value] of new URLSearchParams(query)) said.set(name, value);
	const settings = formatSettings(parseSettings(said));
	return `/share/${settings}`;
}
