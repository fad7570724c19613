/**
 * THE list of address parameters. Their names are promises: a name is never given another meaning, and old names are
 * moved to new ones in migrate.ts.
 */
import { nodeTypes } from '#lib/graph/node-types.ts';
import {
	facets,
	groupFacets,
	KNOWN,
	termFacets,
	USUAL,
	type FacetId,
	type TermFacet
} from '#lib/facets/facets.ts';
import type { Grouping } from '#lib/query/arrange.ts';
import { addressText } from '#lib/text/address.ts';
import { lenses, type Lens } from '#lib/scene/lenses.ts';
import { brief, choice, param, type Param } from './parsed.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longest search, in UTF-16 units: more says nothing more. */
const MAX_SEARCH = 200;

/** Text as typed, on one line, without what cannot be seen. */
const search = param<string>({
	initial: '',
	parse(raw) {
		const text = tidy(raw);
		return text === '' ? { state: 'missing' } : { state: 'valid', value: text };
	},
	format: tidy
});

function tidy(text: string): string {
	const plain = text
		.toWellFormed()
		.replace(/[\p{Control}\p{Format}\p{Separator}]+/gu, ' ')
		.trim();
	return [...plain].slice(0, MAX_SEARCH).join('').trim();
}

/** Ids with commas between them, each once. What the map does not have is left out and named. */
function idList(list: string): Param<readonly string[]> {
	return param<readonly string[]>({
		initial: [],
		parse(raw, known) {
			const given = [...new Set(raw.split(',').filter(Boolean))];
			const fits = (id: string) => ID.test(id) && (known[list]?.has(id) ?? true);
			const value = given.filter(fits);
			const ignored = given.filter((id) => !fits(id));
			if (value.length === 0 && ignored.length === 0)
				return { state: 'invalid', reason: addressText.nothing };
			if (value.length === 0)
				return { state: 'invalid', reason: addressText.unknown(named(ignored)) };
			return { state: 'valid', value, ...(ignored.length > 0 && { ignored }) };
		},
		format: (value) => value.join(',')
	});
}

function named(values: readonly string[]): string {
	return values.map(brief).join(', ');
}

/** A whole number from 1 to 9999, and maybe `known`. */
const limit = param<readonly string[]>({
	initial: [],
	parse(raw) {
		const [number = '', flag, ...rest] = raw.split(',');
		const fits = /^[1-9]\d{0,3}$/.test(number) && (flag === undefined || flag === KNOWN);
		if (!fits || rest.length > 0)
			return { state: 'invalid', reason: addressText.notANumber(brief(raw)) };
		return { state: 'valid', value: flag ? [number, flag] : [number] };
	},
	format: (value) => value.join(',')
});

/** `<type>:<id>`. */
const node = param<string | null>({
	initial: null,
	parse(raw, { node: known }) {
		const [type = '', id = '', ...rest] = raw.split(':');
		const fits = (nodeTypes as readonly string[]).includes(type) && rest.length === 0;
		if (!fits || !ID.test(id) || id.length > 100 || known?.has(raw) === false)
			return { state: 'invalid', reason: addressText.unknown(brief(raw)) };
		return { state: 'valid', value: raw };
	},
	format: (value) => value ?? ''
});

const route = param<string | null>({
	initial: null,
	parse(raw) {
		const fits = ID.test(raw) && raw.length <= 100;
		return fits
			? { state: 'valid', value: raw }
			: { state: 'invalid', reason: addressText.unknown(brief(raw)) };
	},
	format: (value) => value ?? ''
});

/** A side of the matrix has the terms of a facet along it. */
const side = (usual: TermFacet) =>
	choice(usual, ...termFacets.filter((id) => id !== usual)) as Param<FacetId>;

const facetParams = Object.fromEntries(
	facets.map(({ id, fits }) => [id, fits === 'any-of' ? idList(id) : limit])
) as Record<FacetId, Param<readonly string[]>>;

/** In the order in which an address has them. */
export const params = {
	q: search,
	...facetParams,
	node,
	to: node,
	lens: choice<Lens>(USUAL, ...lenses),
	links: choice('home', 'all', 'none'),
	route,
	/** Of the list. */
	group: choice<Grouping>(USUAL, ...groupFacets, 'none'),
	sort: choice('best', 'title', 'newest', 'shortest'),
	density: choice('comfortable', 'compact'),
	/** Of the matrix. */
	rows: side(USUAL),
	columns: side('role'),
	/** The shortlist: ids of resources. */
	list: idList('resource'),
	/** A route of one's own: minutes in all, and its stops once they were changed by hand. */
	within: choice('any', '15', '30', '60', '120', '240'),
	stops: idList('resource')
};

type ValueOf<P> = P extends Param<infer T> ? T : never;
export type ParamName = keyof typeof params;

/** All that an address can say, in full. */
export type Exploration = Readonly<{ [Name in ParamName]: ValueOf<(typeof params)[Name]> }>;
