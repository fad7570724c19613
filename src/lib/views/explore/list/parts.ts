/** The groups of the list as they are shown: each with a name, an id to jump to, and the ids of its resources. */
import { limitFacets, type LimitFacet } from '#lib/facets/facets.ts';
import type { Arrangement } from '#lib/query/arrange.ts';
import type { Exploration } from '#lib/state/params.ts';
import { listText } from '#lib/text/list.ts';
import { groupingNow, unsureIn, type ListMatches } from './arrangement.ts';
import type { ListTerm, ListView } from './types.ts';

export interface ListPart {
	/** The id of its heading. */
	readonly id: string;
	readonly label: string;
	/** Null where no term makes it. */
	readonly term: ListTerm | null;
	readonly note: string | null;
	/** It says where to begin. */
	readonly first: boolean;
	readonly ids: readonly string[];
}

export function listParts(
	list: ListView,
	arrangement: Arrangement,
	state: Exploration,
	matches: ListMatches
): ListPart[] {
	const { first, groups, unsure } = arrangement;
	const grouping = groupingNow(state, matches);
	const terms = grouping === 'none' ? [] : list.facets[grouping].terms;
	const parts: ListPart[] = groups.map(({ id, ids }) => {
		const term = terms.find((one) => one.id === id) ?? null;
		const note = term?.opening ?? null;
		return {
			id: id ?? 'all',
			label: term?.label ?? orderName(state, matches),
			term,
			note,
			first: false,
			ids
		};
	});
	const plain = { term: null, note: null, first: false };
	if (first.length > 0)
		parts.unshift({
			...plain,
			id: 'good-places-to-start',
			label: listText.starters,
			first: true,
			ids: first
		});
	if (unsure.length > 0) {
		const what = unsureOf(matches);
		const [label, note] = [listText.unsure[what], listText.unsureNote[what]];
		parts.push({ ...plain, id: 'not-known', label, note, ids: unsure });
	}
	return parts;
}

/** What a list without groups is ordered by. */
function orderName({ sort }: Exploration, { found }: ListMatches): string {
	return listText.inOrder[sort === 'best' && found ? 'found' : sort];
}

function unsureOf(matches: ListMatches): LimitFacet | 'several' {
	const [only, ...others] = limitFacets.filter((facet) => unsureIn(facet, matches).length > 0);
	return only && others.length === 0 ? only : 'several';
}
