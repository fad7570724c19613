/**
 * What the present state leaves in: the same answer for all views. Facts and search are fetched when something is asked
 * for the first time; until they are there, everything is left in and `pending` says so.
 */
import { page } from '$app/state';
import type { FacetId } from '#lib/facets/facets.ts';
import type { Filtered } from '#lib/query/filter.ts';
import type { Nearest } from '#lib/query/relax.ts';
import type { Answer, SearchIndex, Why } from '#lib/query/search/types.ts';
import { explorer } from './explorer.svelte.ts';
import { loadFilters, type FilterEngine } from './filter-engine.ts';
import { loadSearch } from './search-engine.ts';

class Matches {
	#filters: FilterEngine | undefined = $state.raw();
	#index: SearchIndex | undefined = $state.raw();
	/** Which of the files could not be fetched. */
	#missing: readonly string[] = $state.raw([]);

	/** What the search has found, or null where there is none, or none yet. */
	readonly answer: Answer | null = $derived(
		explorer.state.q && this.#index ? this.#index.search(explorer.state.q) : null
	);

	/** Ids of the resources that the search has found, best first; null where it asks for nothing. */
	readonly found: readonly string[] | null = $derived(
		this.answer?.asked === 'words'
			? this.answer.hits.filter(({ type }) => type === 'resource').map(({ node }) => node.slice(9))
			: null
	);

	/** What was asked for could not be fetched. */
	get failed(): boolean {
		return this.#missing.length > 0;
	}

	readonly #why: ReadonlyMap<string, Why> = $derived(
		new Map(
			this.found && this.answer ? this.answer.hits.map((hit) => [hit.node, hit.why] as const) : []
		)
	);

	/** Why the search has found a node; null where nothing is searched for. */
	whyOf(node: string): Why | null {
		return this.#why.get(node) ?? null;
	}

	/** Whether the answer to what is asked is still to come. */
	get pending(): boolean {
		if (!explorer.asks || this.failed) return false;
		return !this.#filters || (explorer.state.q !== '' && !this.#index);
	}

	/** Everything about the filters, once the facts are there. */
	readonly filtered: Filtered | null = $derived(
		this.#filters && !this.pending
			? this.#filters.filter(explorer.filters, this.found && new Set(this.found), this.#offers)
			: null
	);

	/** Ids of the resources that are left in; null where all are. */
	readonly ids: ReadonlySet<string> | null = $derived(
		explorer.asks && this.filtered ? new Set(this.filtered.ids) : null
	);

	/** What to give up, and what comes nearest, where nothing is left. */
	readonly nearest: Nearest | null = $derived(
		this.#filters && this.ids?.size === 0
			? this.#filters.nearest(explorer.filters, this.found)
			: null
	);

	/** The numbers that the filters offer, for which to count. */
	get #offers(): Partial<Record<FacetId, number[]>> {
		const limits = page.data.explore?.facets.filter(({ limit }) => limit) ?? [];
		return Object.fromEntries(
			limits.map(({ id, options }) => [id, options.map((option) => Number(option.id))])
		);
	}

	/** Whether a resource is left in. */
	has(id: string): boolean {
		return this.ids?.has(id) ?? true;
	}

	/** Fetches what the filters need; called when somebody reaches for them, or comes with an address that asks. */
	async wantFacts(): Promise<void> {
		this.#filters ??= await this.#fetch('facts', loadFilters());
	}

	/** Fetches what the search needs, and the facts. */
	async wantSearch(): Promise<void> {
		const facts = this.wantFacts();
		this.#index ??= await this.#fetch('search', loadSearch());
		await facts;
	}

	/** The best hits for a text that is still being typed; empty until the index is there. */
	suggest(text: string): Answer | null {
		return this.#index?.search(text) ?? null;
	}

	async #fetch<T>(name: string, file: Promise<T>): Promise<T | undefined> {
		const others = () => this.#missing.filter((one) => one !== name);
		try {
			const opened = await file;
			this.#missing = others();
			return opened;
		} catch {
			// said by the bar, which offers to try again
			this.#missing = [...others(), name];
			return undefined;
		}
	}
}

export const matches = new Matches();
