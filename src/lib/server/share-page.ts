/** Plain data for the page that makes code for other people's pages. */
import { loadDataset } from './dataset.ts';
import { editions } from './editions.ts';
import { exploreView } from './explore.ts';

export function sharePage() {
	const { words } = loadDataset().site;
	return {
		explore: exploreView(),
		words: { map: words.map, resources: words.resource.many, resource: words.resource.one },
		editions: editions()
	};
}
