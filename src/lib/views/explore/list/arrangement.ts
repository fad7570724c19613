/** The list as the present state asks for it. Read it in a `$derived`: it follows the address and what is left in. */
import { arrange, groupingOf, type Arrangement, type GroupFacet } from '#lib/query/arrange.ts';
import { explorer } from '#lib/state/explorer.svelte.ts';
import { matches } from '#lib/state/matches.svelte.ts';
import type { ListStarter, ListView } from './types.ts';

const facets = ['stage', 'role', 'topic', 'kind'] as const satisfies readonly GroupFacet[];

export function arrangementOf(list: ListView): Arrangement {
	const { group, sort } = explorer.state;
	const { found } = matches;
	const terms = list.facets;
	const grouping = groupingOf({ group, sort, found });
	return arrange(
		list.entries.map(({ id, year, minutes, home }) => ({
			id,
			year,
			minutes,
			home: Object.fromEntries(
				facets.map((facet) => [facet, terms[facet].terms[home[facet]]?.id ?? ''])
			) as Record<GroupFacet, string>
		})),
		grouping === 'none' ? [] : terms[grouping].terms.map(({ id }) => id),
		{
			group,
			sort,
			found,
			has: (id) => matches.has(id),
			unsure: new Set(unsureIn('minutes').concat(unsureIn('year'))),
			starters: startersIn(list).map(([id]) => id)
		}
	);
}

/** What makes the groups at present. */
export function groupingNow() {
	const { group, sort } = explorer.state;
	return groupingOf({ group, sort, found: matches.found });
}

/** Those kept though the number that is asked for is not known. */
export function unsureIn(facet: 'minutes' | 'year'): string[] {
	return [...(matches.filtered?.unknown[facet] ?? [])];
}

/** Where to begin, when a person has said who they are or where they stand, and nothing in words. */
export function startersIn(list: ListView): readonly ListStarter[] {
	const { q, sort, role, stage } = explorer.state;
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
