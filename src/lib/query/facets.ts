/**
 * THE list of facets: everything that can filter. The id of a facet is also the name of its parameter in an address.
 * Safe for the browser: a record is only read while the facts are written, at build.
 */
import type { Resource } from '#lib/schema/resource.ts';
import type { Vocabulary } from '#lib/schema/vocabulary.ts';

/**
 * - `any-of`: a resource has one or more terms; it fits if it has any of those that are asked for.
 * - `at-most`, `at-least`: a resource has one number, or none that is known. What is not known is kept, unless only
 *   known numbers are asked for.
 */
type FacetKind = 'any-of' | 'at-most' | 'at-least';

interface FacetOf<Id extends string> {
	readonly id: Id;
	readonly kind: FacetKind;
	/** The terms of a resource, or its number; empty where it is not known. */
	readonly read: (resource: Resource, vocabulary: Vocabulary) => readonly (string | number)[];
}

const facet = <Id extends string>(
	id: Id,
	kind: FacetKind,
	read: FacetOf<Id>['read']
): FacetOf<Id> => ({ id, kind, read });

const known = (value: number | null) => (value === null ? [] : [value]);

/** In the order in which they are shown. */
export const facets = [
	facet('role', 'any-of', ({ audiences }) => audiences),
	facet('stage', 'any-of', ({ stages }) => stages),
	facet('topic', 'any-of', ({ topics }) => topics),
	facet('minutes', 'at-most', ({ minutes }) => known(minutes)),
	facet('family', 'any-of', ({ kind }, { kinds }) =>
		kinds.filter(({ id }) => id === kind).map(({ family }) => family)
	),
	facet('kind', 'any-of', ({ kind }) => [kind]),
	facet('format', 'any-of', ({ format }) => [format]),
	facet('cost', 'any-of', ({ cost }) => [cost]),
	facet('country', 'any-of', ({ country }) => [countryId(country)]),
	facet('year', 'at-least', ({ year }) => known(year))
] as const;

export type Facet = (typeof facets)[number];
export type FacetId = Facet['id'];

/** What is asked for: terms of an `any-of` facet; a number, and maybe `known`, of the others. */
export type Filters = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** In a facet of numbers: leave out what is not known. */
export const KNOWN = 'known';

/** Countries are plain text in the data; in an address "Northern Ireland" is `northern-ireland`. */
export function countryId(country: string): string {
	return country
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** The facets that filter at present. */
export function activeFacets(filters: Filters): Facet[] {
	return facets.filter(({ id }) => (filters[id]?.length ?? 0) > 0);
}
