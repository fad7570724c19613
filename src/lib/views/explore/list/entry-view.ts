/** A resource as the list shows it: finished words, worked out once for each list and not at every change of it. */
import { lowerFirst, upperFirst } from '#lib/describe/phrase.ts';
import { describeTime } from '#lib/describe/time.ts';
import { listText } from '#lib/text/list.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';
import { shapePath } from '#lib/views/map/shapes.ts';
import type { ListEntry, ListView } from './types.ts';

export interface EntryWords {
	readonly entry: ListEntry;
	/** Path data of its mark. */
	readonly mark: string;
	/** "Guidance". */
	readonly kind: string;
	/** "Guidance · Cardiff University, 2023". */
	readonly line: string;
	readonly roles: string;
	readonly time: string;
	readonly cost: string;
	/** Its stages, or one word for all of them. */
	readonly stages: string;
	/** The same without its home; '' where it has no other. */
	readonly alsoAt: string;
	/** Where it lives on the map. */
	readonly home: RegionView | null;
}

export function entryWords(list: ListView): Map<string, EntryWords> {
	const { stage, role, kind } = list.facets;
	const ring = stage.terms.filter(({ region }) => region?.number).length;
	const named = (places: readonly number[]) =>
		places.flatMap((place) => stage.terms[place]?.label ?? []).join(', ');
	return new Map(
		list.entries.map((entry): [string, EntryWords] => {
			const { home, year } = entry;
			const { label = '', shape = null } = kind.terms[home.kind] ?? {};
			const source = [entry.publisher, ...(year === null ? [] : [year])].join(', ');
			const every = entry.stage.length === ring ? listText.everywhere(stage.one) : null;
			const roles = entry.role.map((place) => lowerFirst(role.terms[place]?.label ?? ''));
			return [
				entry.id,
				{
					entry,
					mark: shapePath(shape ?? ''),
					kind: label,
					line: `${label} · ${source}`,
					roles: upperFirst(roles.join(', ')),
					time: describeTime(entry.minutes),
					cost: list.costs[entry.cost] ?? '',
					stages: every ?? named(entry.stage),
					alsoAt: every ?? named(entry.stage.filter((place) => place !== home.stage)),
					home: stage.terms[home.stage]?.region ?? null
				}
			];
		})
	);
}
