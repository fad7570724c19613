/** What the matches fetch, without a network: each answer is set by the test. */
import type { FilterEngine } from '#lib/state/open-filters.ts';
import type { Loaders } from '#lib/state/matches.svelte.ts';
import { facets } from '#lib/facets/facets.ts';
import type { Filtered } from '#lib/query/filter.ts';
import type { Hit, Mended, SearchIndex } from '#lib/query/search/types.ts';

const none = Object.fromEntries(
	facets.map(({ id }) => [id, new Map()])
) as unknown as Filtered['counts'];

export class FakeFiles implements Loaders {
	/** What the filters leave. */
	ids: readonly string[] = $state.raw([]);
	counts: Partial<Filtered['counts']> = $state.raw({});
	unknown: Filtered['unknown'] = $state.raw({});
	/** What the search knows: it finds those that have the text in their title, or all where none has. */
	hits: readonly Hit[] = $state.raw([]);
	mended: readonly Mended[] = $state.raw([]);
	/** Nothing can be fetched. */
	offline = false;

	readonly loadFilters = async (): Promise<FilterEngine> => {
		if (this.offline) throw new Error('offline');
		return {
			filter: () => ({ ids: this.ids, counts: { ...none, ...this.counts }, unknown: this.unknown }),
			nearest: () => ({ relax: [], near: [] })
		};
	};

	readonly loadSearch = async (): Promise<SearchIndex> => {
		if (this.offline) throw new Error('offline');
		return {
			search: (text) => {
				const hits = this.hits.filter(({ title }) => title.toLowerCase().includes(text.trim()));
				const asked = text.trim() ? 'words' : 'nothing';
				return { hits: text.trim() ? hits : [], mended: this.mended, terms: [], asked };
			}
		};
	};
}
