/** Where a walk is, in words: "3 of 71 in Researchers". */
import { walkText } from '#lib/text/walk.ts';
import type { Place } from './walk.ts';

export interface PlaceNames {
	/** Inside a sentence. */
	readonly nameOf: (node: string) => string;
	/** On its own; hubs that are no nodes of the graph need one too (`family:read`). */
	readonly titleOf: (node: string) => string;
}

/** @param place nothing is said of a walk that is nowhere */
export function describePlace(place: Place | null, names: PlaceNames): string {
	if (!place) return '';
	const { group, index, of, inHub } = place;
	if (group === null) return walkText.top(index, of);
	if (inHub) return walkText.inGroup(index, of, names.titleOf(group));
	return walkText.linked(index, of, names.nameOf(group));
}
