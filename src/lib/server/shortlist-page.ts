/** The page of the shortlist: what the map calls its resources. The choice itself is in the address. */
import type { ShortlistView } from '#lib/views/do/shortlist/types.ts';
import { loadDataset } from './dataset.ts';

export function shortlistPage(): { shortlist: ShortlistView } {
	const { one, many } = loadDataset().site.words.resource;
	return { shortlist: { resource: { one, many } } };
}
