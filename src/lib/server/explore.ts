/** What search, filters and doors need on the pages of the three views. */
import { facetOf, pageTypes } from '#lib/facets/facets.ts';
import { infoOf } from '#lib/facets/table.ts';
import { termPath } from '#lib/graph/page-path.ts';
import type { DoorView, ExploreView } from '#lib/query/facet-view.ts';
import { loadDataset } from './dataset.ts';
import { facetViews } from './facets.ts';

export function exploreView(): ExploreView {
	const { site, resources } = loadDataset();
	return {
		facets: facetViews(),
		doors: doors(),
		count: resources.length,
		resource: site.words.resource,
		search: site.words.search
	};
}

function doors(): DoorView[] {
	const dataset = loadDataset();
	const { words } = dataset.site;
	return pageTypes.flatMap((type) => {
		const { terms, door, opening } = infoOf(type);
		const label = door?.(words);
		if (!label || !opening) return [];
		const answers = terms(dataset).map((term) => ({
			id: term.id,
			path: termPath(type, term.id),
			text: afterDoor(label, opening(term, words))
		}));
		return [{ facet: facetOf(type), label, answers }];
	});
}

/** "I am a member of the public" behind the door "I am a": the words of the door are not said twice. */
function afterDoor(door: string, sentence: string): string {
	return sentence.startsWith(`${door} `) ? sentence.slice(door.length + 1) : sentence;
}
