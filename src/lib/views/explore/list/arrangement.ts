/** The list as the present state asks for it. Call these in a `$derived`: they follow the address and the matches. */
import { groupFacets, limitFacets, type GroupFacet, type LimitFacet } from '#lib/facets/facets.ts';
import { arrange, groupingOf, type Arrangement } from '#lib/query/arrange.ts';
import type { Matches } from '#lib/state/matches.svelte.ts';
import type { Exploration } from '#lib/state/params.ts';
import type { ListStarter, ListView } from './types.ts';

/** What search and filters leave, as far as the list shows it. */
export type ListMatches = Pick<Matches, 'found' | 'filtered' | 'has'>;

export function arrangementOf(
	list: ListView,
	state: Exploration,
	matches: ListMatches
): Arrangement {
	const { group, sort } = state;
	const { found } = matches;
	const terms = list.facets;
	const grouping = groupingOf({ group, sort, found });
	return arrange(
		list.entries.map(({ id, year, minutes, home }) => ({
			id,
			year,
			minutes,
			home: Object.fromEntries(
				groupFacets.map((facet) => [facet, terms[facet].terms[home[facet]]?.id ?? ''])
			) as Record<GroupFacet, string>
		})),
		grouping === 'none' ? [] : terms[grouping].terms.map(({ id }) => id),
		{
			group,
			sort,
			found,
			has: (id) => matches.has(id),
			unsure: new Set(limitFacets.flatMap((facet) => unsureIn(facet, matches))),
			starters: startersIn(list, state, matches).map(([id]) => id)
		}
	);
}

/** What makes the groups at present. */
export function groupingNow({ group, sort }: Exploration, { found }: ListMatches) {
	return groupingOf({ group, sort, found });
}

/** Those kept though the number that is asked for is not known. */
export function unsureIn(facet: LimitFacet, { filtered }: ListMatches): string[] {
	return [...(filtered?.unknown[facet] ?? [])];
}

/** Where to begin, when a person has said who they are or where they stand, and nothing in words. */
export function startersIn(
	list: ListView,
	{ q, sort, role, stage }: Exploration,
	matches: ListMatches
): readonly ListStarter[] {
	if (q !== '' || sort !== 'best') return [];
	const asked = [
		{ terms: role, lists: list.starters.role },
		{ terms: stage, lists: list.starters.stage }
	];
	for (const { terms, lists } of asked) {
		const [only, ...others] = terms;
		const starters = only === undefined || others.length > 0 ? [] : (lists[only] ?? []);
		const left = starters.filter(([id]) => matches.has(id));
		if (left.length > 0) return left;
	}
	return [];
}
