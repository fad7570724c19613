/** Stands for what the state leaves in, where a test has fetched nothing: each answer is set by hand. */
import { vi } from 'vitest';
import type { FacetId } from '#lib/facets/facets.ts';
import type { Nearest } from '#lib/query/relax.ts';
import type { Answer, Hit, Mended } from '#lib/query/search/types.ts';

interface Filtered {
	readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
	readonly unknown: { readonly minutes?: ReadonlySet<string> };
}

class FakeMatches {
	failed = $state(false);
	pending = $state(false);
	ids: ReadonlySet<string> | null = $state.raw(null);
	filtered: Partial<Filtered> | null = $state.raw(null);
	nearest: Nearest | null = $state.raw(null);
	answer: { readonly mended: readonly Mended[] } | null = $state.raw(null);
	/** What the search knows: a text suggests those that have it in their title. */
	hits: readonly Hit[] = $state.raw([]);

	readonly wantFacts = vi.fn(async () => {});
	readonly wantSearch = vi.fn(async () => {});

	suggest(text: string): Answer {
		const hits = this.hits.filter(({ title }) => title.toLowerCase().includes(text.trim()));
		return { hits: text.trim() ? hits : [], mended: [], terms: [], asked: 'words' };
	}

	/** Leaves so many in. */
	leave(count: number | null): void {
		this.ids = count === null ? null : new Set(Array.from({ length: count }, (_, id) => `${id}`));
	}

	reset(): void {
		this.failed = this.pending = false;
		this.ids = this.filtered = this.nearest = this.answer = null;
		this.hits = [];
	}
}

export const matches = new FakeMatches();
