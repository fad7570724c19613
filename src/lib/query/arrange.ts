/** The order of the list: ids of resources in, groups of ids out. Each one that is left in stands there exactly once. */
import { type GroupFacet, USUAL } from '#lib/facets/facets.ts';

/** Each resource has one home in each of the facets that can make groups. */
export type Grouping = GroupFacet | 'none';
export type Sorting = 'best' | 'title' | 'newest' | 'shortest';

/** What the order needs to know of a resource. */
export interface Listed {
	readonly id: string;
	readonly year: number | null;
	readonly minutes: number | null;
	readonly home: Readonly<Record<GroupFacet, string>>;
}

export interface Wish {
	readonly group: Grouping;
	readonly sort: Sorting;
	/** What a search has found, best first; null where there is none. */
	readonly found: readonly string[] | null;
	readonly has: (id: string) => boolean;
	/** Kept though the number that is asked for is not known: after all others. */
	readonly unsure: ReadonlySet<string>;
	/** Where to begin, best first: before all others. */
	readonly starters: readonly string[];
}

export interface Arrangement {
	readonly first: readonly string[];
	/** Id of the term, or null where there are no groups. None is empty. */
	readonly groups: readonly { readonly id: string | null; readonly ids: readonly string[] }[];
	readonly unsure: readonly string[];
}

/**
 * Whoever searches wants the best first, and groups in their usual order would scatter them: so there are none, unless
 * a person chose other groups or another order.
 */
export function groupingOf({ group, sort, found }: Pick<Wish, 'group' | 'sort' | 'found'>) {
	return found && group === USUAL && sort === 'best' ? 'none' : group;
}

/**
 * @param all by title: this is the order where nothing else decides
 * @param terms ids of the terms that make groups, in their order
 */
export function arrange(all: readonly Listed[], terms: readonly string[], wish: Wish): Arrangement {
	const left = all.filter(({ id }) => wish.has(id));
	const rank = keyOf(wish);
	// sorting keeps the order of equals
	const sorted = left
		.map((one) => ({ ...one, rank: rank(one) }))
		.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
	const ids = new Set(left.map(({ id }) => id));
	const first = new Set(wish.starters.filter((id) => ids.has(id) && !wish.unsure.has(id)));
	const grouping = groupingOf(wish);
	const groups = new Map<string | null, string[]>(terms.map((term) => [term, []]));
	const unsure: string[] = [];
	for (const { id, home } of sorted) {
		if (first.has(id)) continue;
		if (wish.unsure.has(id)) {
			unsure.push(id);
			continue;
		}
		const term = grouping === 'none' ? null : home[grouping];
		const group = groups.get(term);
		if (group) group.push(id);
		else groups.set(term, [id]);
	}
	return {
		first: [...first],
		groups: [...groups].filter(([, own]) => own.length > 0).map(([id, own]) => ({ id, ids: own })),
		unsure
	};
}

/** A number for each resource, smallest first; what is not known comes last. */
function keyOf({ sort, found }: Wish): (one: Listed) => number {
	const place = new Map(found?.map((id, index) => [id, index]));
	const keys: Readonly<Record<Sorting, (one: Listed) => number>> = {
		best: ({ id }) => place.get(id) ?? Infinity,
		title: () => 0,
		newest: ({ year }) => (year === null ? Infinity : -year),
		shortest: ({ minutes }) => minutes ?? Infinity
	};
	return keys[sort];
}
