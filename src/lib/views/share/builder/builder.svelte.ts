/**
 * The state of the builder. Its page's address says all of it, so that it can be sent to a colleague; the address follows
 * a moment after the choice, because browsers let a page change it only so often.
 */
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { onDestroy } from 'svelte';
import type { EmbedOptions } from '#lib/embed/options.ts';
import type { FacetView } from '#lib/query/facet-view.ts';
import type { FacetId } from '#lib/query/facets.ts';
import type { Exploration } from '#lib/state/params.ts';
import { formatSettings, knownIn, parseSettings, plain, type Settings } from './settings.ts';

/** How long the address waits for the next choice, ms. */
const PAUSE = 300;

export class Builder {
	settings: Settings = $state.raw(plain);
	/** Whether the browser has taken the page over: until then nothing can be chosen. */
	alive = $state(false);
	/** What has just happened, for people who do not see it. */
	said = $state('');

	#later: ReturnType<typeof setTimeout> | undefined;

	/** To be called while the page is made. @param facets of the map */
	follow(facets: () => readonly FacetView[]): void {
		afterNavigate(({ type }) => {
			this.alive = true;
			// its own changes of the address tell it nothing new
			if (type === 'goto' && this.#written === page.url.search) return;
			this.settings = parseSettings(page.url.searchParams, knownIn(facets()));
		});
		onDestroy(() => clearTimeout(this.#later));
	}

	#written: string | null = null;

	change(change: Partial<Settings>): void {
		this.settings = { ...this.settings, ...change };
		clearTimeout(this.#later);
		this.#later = setTimeout(() => this.#write(), PAUSE);
	}

	#write(): void {
		this.#written = formatSettings(this.settings);
		if (this.#written === page.url.search) return;
		const address = page.url.pathname + this.#written;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path is the present one
		void goto(address, { replaceState: true, keepFocus: true, noScroll: true });
	}

	/** Changes what the map says. */
	explore(change: Partial<Exploration>): void {
		this.change({ state: { ...this.settings.state, ...change } });
	}

	/** Changes how it looks. */
	dress(change: Partial<EmbedOptions>): void {
		this.change({ look: { ...this.settings.look, ...change } });
	}

	/** Ticks a term of a facet, or unticks it. */
	toggle(facet: FacetId, term: string): void {
		const chosen: readonly string[] = this.settings.state[facet];
		const left = chosen.filter((one) => one !== term);
		this.explore({ [facet]: left.length < chosen.length ? left : [...chosen, term] });
	}

	/** Says something politely; emptied first, so that the same words are said again. */
	say(words: string): void {
		this.said = '';
		setTimeout(() => (this.said = words), 50);
	}
}
