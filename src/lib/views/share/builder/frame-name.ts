/** The name that the map gives to a frame: what it shows, and for whom. */
import type { ExploreView } from '#lib/query/facet-view.ts';
import { builderText } from '#lib/text/builder.ts';
import { frameText } from '#lib/text/frame.ts';
import { chipsOf } from '#lib/views/explore/bar/chips.ts';
import type { Settings } from './settings.ts';

/** What the map calls itself and its resources. */
export interface MapWords {
	/** "Map of resources". */
	readonly map: string;
	/** "resources". */
	readonly resources: string;
}

/** @param resource title of the resource, once it is known */
export function frameName(
	{ view, state }: Settings,
	words: MapWords,
	explore: ExploreView,
	resource: string | null
): string {
	if (view === 'resource' && resource !== null) return resource;
	const names = {
		map: words.map,
		resource: words.map,
		list: frameText.listTitle(words.resources),
		matrix: builderText.table(words.resources)
	};
	return builderText.nameOf(
		names[view],
		chipsOf(state, explore).map(({ label }) => label)
	);
}
