/** What search, filters and doors need on the pages of the three views. */
import { nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
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
	const { site, vocabulary } = loadDataset();
	const { roleDoor, purposeDoor } = site.words;
	return [
		{
			facet: 'role',
			label: roleDoor,
			answers: vocabulary.audiences.map(({ id, iAm }) => ({
				id,
				path: pagePath(nodeId('audience', id)) ?? '/',
				text: afterDoor(roleDoor, iAm)
			}))
		},
		{
			facet: 'topic',
			label: purposeDoor,
			answers: vocabulary.topics.map(({ id, want }) => ({
				id,
				path: pagePath(nodeId('topic', id)) ?? '/',
				text: afterDoor(purposeDoor, want)
			}))
		}
	];
}

/** "I am a member of the public" behind the door "I am a": the words of the door are not said twice. */
function afterDoor(door: string, sentence: string): string {
	return sentence.startsWith(`${door} `) ? sentence.slice(door.length + 1) : sentence;
}
