/** An address that no browser has: it keeps its own history, and arrives late when a test holds it back. */
import type { FacetView } from '#lib/query/facet-view.ts';
import type { PageAddress } from '#lib/state/page-address.ts';

export class FakeAddress implements PageAddress {
	/** The queries of the history; the last is the present one. */
	history: readonly string[] = $state.raw(['']);
	facets: readonly FacetView[] = $state.raw([]);
	framed = $state(false);

	#held: (() => void)[] | null = null;
	#last = 0;

	get search(): string {
		return this.history.at(-1) ?? '';
	}

	get query(): URLSearchParams {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew from what is reactive
		return new URLSearchParams(this.search);
	}

	/** As in kit, a navigation that is overtaken by a later one never arrives. */
	async go(query: string, replace: boolean): Promise<void> {
		const turn = ++this.#last;
		if (this.#held) await new Promise<void>((done) => this.#held?.push(done));
		if (turn !== this.#last) return;
		const before = replace ? this.history.slice(0, -1) : this.history;
		this.history = [...before, query];
	}

	/** From now on nothing arrives. */
	hold(): void {
		this.#held = [];
	}

	/** What was held back arrives. */
	release(): void {
		const held = this.#held ?? [];
		this.#held = null;
		for (const done of held) done();
	}

	back(): void {
		this.history = this.history.slice(0, -1);
	}

	/** Somebody opens the page with this query. */
	open(query: string): void {
		this.history = [query];
	}
}
