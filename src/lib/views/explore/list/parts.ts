/** The groups of the list as they are shown: each with a name, an id to jump to, and the ids of its resources. */
import type { Arrangement } from '#lib/query/arrange.ts';
import { explorer } from '#lib/state/explorer.svelte.ts';
import { matches } from '#lib/state/matches.svelte.ts';
import { listText } from '#lib/text/list.ts';
import { groupingNow, unsureIn } from './arrangement.ts';
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

export function listParts(list: ListView, arrangement: Arrangement): ListPart[] {
	const { first, groups, unsure } = arrangement;
	const grouping = groupingNow();
	const terms = grouping === 'none' ? [] : list.facets[grouping].terms;
	const parts: ListPart[] = groups.map(({ id, ids }) => {
		const term = terms.find((one) => one.id === id) ?? null;
		const note = term?.opening ?? null;
		return { id: id ?? 'all', label: term?.label ?? orderName(), term, note, first: false, ids };
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
		const what = unsureOf();
		const [label, note] = [listText.unsure[what], listText.unsureNote[what]];
		parts.push({ ...plain, id: 'not-known', label, note, ids: unsure });
	}
	return parts;
}

/** What a list without groups is ordered by. */
function orderName(): string {
	const { sort } = explorer.state;
	return listText.inOrder[sort === 'best' && matches.found ? 'found' : sort];
}

function unsureOf(): 'minutes' | 'year' | 'both' {
	if (unsureIn('minutes').length === 0) return 'year';
	return unsureIn('year').length === 0 ? 'minutes' : 'both';
}
