/**
 * THE list of facets: everything by which resources can be told apart, in the order in which filters show them and an
 * address has them. In: nothing. Out: what every layer needs to know of a facet, small enough for the browser and for
 * the loader of embeds. What only the build needs (labels' terms, how to read a record) is in table.ts.
 */

interface Line {
	/** The name of its parameter in an address, and its key wherever filters are kept: a promise. */
	readonly id: string;
	/** What the data, the graph, lenses, pages and the loader call one of its terms, where that is not its id. */
	readonly type?: string;
	/**
	 * - `any-of`: a resource has one or more terms; it fits if it has any of those that are asked for.
	 * - `at-most`, `at-least`: a resource has one number, or none that is known. What is not known is kept, unless only
	 *   known numbers are asked for.
	 */
	readonly fits: 'any-of' | 'at-most' | 'at-least';
	/** Its terms are nodes of the graph (hubs). */
	readonly node?: true;
	/** Each of its terms has a page, and all together an index: `/stages/`, `/stages/designing/`. */
	readonly pages?: true;
	/** It can make the territories of the map. */
	readonly lens?: true;
	/** It can make the groups of the list. */
	readonly groups?: true;
}

export const facets = [
	{
		id: 'role',
		type: 'audience',
		fits: 'any-of',
		node: true,
		pages: true,
		lens: true,
		groups: true
	},
	{ id: 'stage', fits: 'any-of', node: true, pages: true, lens: true, groups: true },
	{ id: 'topic', fits: 'any-of', node: true, pages: true, lens: true, groups: true },
	{ id: 'minutes', fits: 'at-most' },
	{ id: 'family', fits: 'any-of', lens: true },
	{ id: 'kind', fits: 'any-of', pages: true, lens: true, groups: true },
	{ id: 'format', fits: 'any-of' },
	{ id: 'cost', fits: 'any-of' },
	{ id: 'country', fits: 'any-of' },
	{ id: 'language', fits: 'any-of' },
	{ id: 'year', fits: 'at-least' }
] as const satisfies readonly Line[];

export type Facet = (typeof facets)[number];
export type FacetId = Facet['id'];
/** A facet of numbers, of which one is the limit. */
export type LimitFacet = Extract<Facet, { fits: 'at-most' | 'at-least' }>['id'];
/** A facet of terms. */
export type TermFacet = Exclude<FacetId, LimitFacet>;

type With<Use extends 'node' | 'pages' | 'lens' | 'groups'> = Extract<Facet, Record<Use, true>>;
type TypeOf<Id extends FacetId> = Id extends FacetId
	? Extract<Facet, { id: Id }> extends { type: infer Type extends string }
		? Type
		: Id
	: never;

/** What one term is called, of any facet that has terms: `audience`, `stage`, `cost` ... */
export type TermType = TypeOf<TermFacet>;
/** A type of node that stands for a term. */
export type HubType = TypeOf<With<'node'>['id']>;
/** What has pages of terms: `stage`, `audience` ... */
export type PageType = TypeOf<With<'pages'>['id']>;
export type LensFacet = TypeOf<With<'lens'>['id']>;
export type GroupFacet = With<'groups'>['id'];

/** What one of its terms is called: `audience` of the facet `role`. */
export function typeOf<Id extends FacetId>(id: Id): TypeOf<Id> {
	const facet = facets.find((one) => one.id === id);
	return (facet && 'type' in facet ? facet.type : id) as TypeOf<Id>;
}

/** The folder of the pages of a type of thing: `stages`. */
export function folderOf<T extends string>(type: T): `${T}s` {
	return `${type}s`;
}

/** The type whose pages are in this folder, or none. */
export function typeInFolder(folder: string): PageType | undefined {
	return pageTypes.find((type) => folderOf(type) === folder);
}

/** The facet whose terms are called so: `role` for `audience`. */
export function facetOf(type: TermType): TermFacet {
	return facets.find(({ id }) => typeOf(id) === type)?.id as TermFacet;
}

/** What orders the map, the list and the matrix where nobody has chosen. */
export const USUAL = 'stage';

const usualFirst = <Name extends string>(names: readonly Name[]): Name[] =>
	[...names].sort((a, b) => Number(b === USUAL) - Number(a === USUAL));

const having = <Use extends 'node' | 'pages' | 'lens' | 'groups'>(use: Use) =>
	facets.filter((facet) => use in facet).map(({ id }) => id as With<Use>['id']);

// a bundle that has no use for a list leaves it out
export const hubTypes: readonly HubType[] = /* @__PURE__ */ usualFirst(having('node').map(typeOf));
export const pageTypes: readonly PageType[] = /* @__PURE__ */ usualFirst(
	having('pages').map(typeOf)
);
export const lensFacets: readonly LensFacet[] = /* @__PURE__ */ usualFirst(
	having('lens').map(typeOf)
);
export const groupFacets: readonly GroupFacet[] = /* @__PURE__ */ usualFirst(having('groups'));
export const termFacets: readonly TermFacet[] = /* @__PURE__ */ facets.flatMap((facet) =>
	facet.fits === 'any-of' ? facet.id : []
);
export const limitFacets: readonly LimitFacet[] = /* @__PURE__ */ facets.flatMap((facet) =>
	facet.fits === 'any-of' ? [] : facet.id
);

/** What is asked for: terms of an `any-of` facet; a number, and maybe `known`, of the others. */
export type Filters = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** In a facet of numbers: leave out what is not known. */
export const KNOWN = 'known';
