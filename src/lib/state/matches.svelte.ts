/**
 * The resources that search and filters leave: the same answer for all views. Facts and search index are fetched when
 * they are first needed; until then all resources are left and `pending` is true. Components get it by `getMatches()`
 * (context.ts).
 */
import type { FacetId } from '#lib/facets/facets.ts';
import type { Filtered } from '#lib/query/filter.ts';
import type { Nearest } from '#lib/query/relax.ts';
import type { Answer, SearchIndex, Why } from '#lib/query/search/types.ts';
import { filtersOf } from './address.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { FilterEngine } from './open-filters.ts';

/* eslint svelte/prefer-svelte-reactivity: off -- each set and map is made anew, and never changed */

/** How what is not in the page is fetched. Each may be called again, and rejects when the file cannot be had. */
export interface Loaders {
	readonly loadFilters: () => Promise<FilterEngine>;
	readonly loadSearch: () => Promise<SearchIndex>;
}

export class Matches {
	readonly #explorer: Explorer;
	readonly #loaders: Loaders;

	constructor(explorer: Explorer, loaders: Loaders) {
		this.#explorer = explorer;
		this.#loaders = loaders;
	}

	#filters: FilterEngine | undefined = $state.raw();
	#index: SearchIndex | undefined = $state.raw();
	/** Which of the files could not be fetched. */
	#missing: readonly string[] = $state.raw([]);

	/** What the search has found; null without a search, or until its index is here. */
	readonly answer: Answer | null = $derived.by(() =>
		this.#explorer.state.q && this.#index ? this.#index.search(this.#explorer.state.q) : null
	);

	/** Ids of the resources that the search has found, best first; null where there is no search. */
	readonly found: readonly string[] | null = $derived(
		this.answer?.asked === 'words'
			? this.answer.hits.filter(({ type }) => type === 'resource').map(({ node }) => node.slice(9))
			: null
	);

	/** Whether something could not be fetched. */
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

	/** Whether the answer to what is asked is still being fetched. */
	get pending(): boolean {
		if (!this.#explorer.asks || this.failed) return false;
		return !this.#filters || (this.#explorer.state.q !== '' && !this.#index);
	}

	/** What the filters leave and how much each choice would leave, once the facts are here. */
	readonly filtered: Filtered | null = $derived.by(() =>
		this.#filters && !this.pending
			? this.#filters.filter(
					filtersOf(this.#explorer.state),
					this.found && new Set(this.found),
					this.#offers
				)
			: null
	);

	/** Ids of the resources that are left; null where nothing is asked for. */
	readonly ids: ReadonlySet<string> | null = $derived.by(() =>
		this.#explorer.asks && this.filtered ? new Set(this.filtered.ids) : null
	);

	/** Which filters to give up, and which resources come nearest, where none is left. */
	readonly nearest: Nearest | null = $derived.by(() =>
		this.#filters && this.ids?.size === 0
			? this.#filters.nearest(filtersOf(this.#explorer.state), this.found)
			: null
	);

	/** The limits that the filters offer, each to be counted. */
	get #offers(): Partial<Record<FacetId, number[]>> {
		const limits = this.#explorer.offered.filter(({ limit }) => limit);
		return Object.fromEntries(
			limits.map(({ id, options }) => [id, options.map((option) => Number(option.id))])
		);
	}

	/** Whether a resource is left. */
	has(id: string): boolean {
		return this.ids?.has(id) ?? true;
	}

	/** Fetches the facts: called when somebody reaches for the filters, or an address asks for something. */
	async wantFacts(): Promise<void> {
		this.#filters ??= await this.#fetch('facts', this.#loaders.loadFilters());
	}

	/** Fetches the search index, and the facts. */
	async wantSearch(): Promise<void> {
		const facts = this.wantFacts();
		this.#index ??= await this.#fetch('search', this.#loaders.loadSearch());
		await facts;
	}

	/** The best hits for a text that is still being typed; null until the index is here. */
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
			// the bar says so and offers to try again
			this.#missing = [...others(), name];
			return undefined;
		}
	}
}
