/**
 * The one state of all views. The address owns it: it is read here, and every change is a new address. Only this file
 * writes one for the views, through `goto`, because `pushState` leaves `page.url` as it was (kit 2.70).
 */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { facets, type FacetId } from '#lib/facets/facets.ts';
import type { EmbedOptions } from '#lib/embed/options.ts';
import { filtersOf, formatAddress, initial, parseAddress, type ReadAddress } from './address.ts';
import type { Exploration } from './params.ts';
import { parseEmbed, usual } from './embed-address.ts';
import { loadNames } from './names.ts';
import type { Known } from './parsed.ts';
import { sitePath } from './site-path.ts';

type Change = Partial<Exploration>;

/** What a page knows of the terms of the map; pages without filters know nothing, and accept any id. */
function knownOn(data: App.PageData): Known {
	const found = data.explore?.facets.filter(({ options }) => options.length > 0) ?? [];
	return Object.fromEntries(
		found.map(({ id, options }) => [id, new Set(options.map((option) => option.id))])
	);
}

/** The page for frames of one of the three views, below the base; null for other pages. */
function embedPath(path: string): string | null {
	const view = path === '/' ? 'map' : path.slice(1, -1);
	return view === 'map' || view === 'list' || view === 'matrix' ? `embed/v1/${view}/` : null;
}

class Explorer {
	/** A prerendered page has no query: it is read once the page is alive. */
	#alive = $state(false);
	/** Ids of all nodes, once somebody had to know them. */
	#nodes: ReadonlySet<string> | null = $state.raw(null);
	#read: ReadAddress = $derived(
		parseAddress(page.url.searchParams, {
			...knownOn(page.data),
			...(this.#nodes && { node: this.#nodes })
		})
	);

	/** The state that the address is about to say: a second change may come before the first has arrived. */
	#coming: Exploration | null = null;

	/** What the address says. */
	get state(): Exploration {
		return this.#alive ? this.#read.state : initial;
	}

	/** Whether this page stands in somebody else's. */
	readonly framed = $derived(page.route.id?.startsWith('/(frame)/') ?? false);

	#dress = $derived(parseEmbed(page.url.searchParams));

	/** How an embed is to look. */
	get embed(): EmbedOptions {
		return this.#alive && this.framed ? this.#dress.options : usual;
	}

	/** Level of the headings right below that of the page, or of the embed. */
	get level(): number {
		return Number(this.embed.heading) + 1;
	}

	/** What the address says that the map does not understand. */
	get notes(): readonly string[] {
		if (!this.#alive) return [];
		return this.framed ? [...this.#read.notes, ...this.#dress.notes] : this.#read.notes;
	}

	/** Learns which nodes there are: one that the map does not have is then left out, with a note. */
	async learnNodes(): Promise<void> {
		this.#nodes ??= (await loadNames()).ids;
	}

	/** Whether the page has been taken over by the browser. */
	get alive(): boolean {
		return this.#alive;
	}

	/** Ids of the resources on the shortlist. */
	get list(): readonly string[] {
		return this.state.list;
	}

	/** What the address says, as it is written: '' or `?…`. Without the look of an embed. */
	readonly query = $derived(formatAddress(this.state));

	/** What the filters ask for. */
	readonly filters = $derived(filtersOf(this.state));

	/** Whether anything is asked for at all, in words or by filters. */
	get asks(): boolean {
		return this.state.q !== '' || facets.some(({ id }) => this.state[id].length > 0);
	}

	/**
	 * The layout calls this when the page has been taken over. The script in app.html then does what a reader with a slow
	 * telephone has pressed before.
	 */
	wake(): void {
		this.#alive = true;
		dispatchEvent(new Event('awake'));
	}

	/**
	 * Address of a page with the present state, changed where asked.
	 * @param path of the site, beginning with a slash; in a frame the three views are those for frames
	 */
	href(path: string, change: Change = {}): string {
		const next = { ...this.state, ...change };
		const view = this.framed ? embedPath(path) : null;
		return view === null
			? sitePath(path) + formatAddress(next)
			: resolve('/') + view + formatAddress(next, this.embed);
	}

	/**
	 * Changes the state: a step that Back undoes.
	 * @param step false for what is still going on, as when somebody types: it replaces the address
	 */
	async change(change: Change, step = true): Promise<void> {
		const from = this.#coming ?? this.state;
		const next = { ...from, ...change };
		if (formatAddress(next) === formatAddress(from)) return;
		await this.#go(next, this.embed, step);
	}

	/**
	 * Takes over what a query from outside names, as far as it can be understood; a name without a value goes back to what
	 * is usual. All else stays as it is, or as it is about to be. No step for Back.
	 */
	merge(query: string): Promise<void> {
		const present = formatAddress(this.#coming ?? this.state, this.embed);
		const params = new URLSearchParams({
			...Object.fromEntries(new URLSearchParams(present)),
			...Object.fromEntries(new URLSearchParams(query))
		});
		const { state } = parseAddress(params, knownOn(page.data));
		return this.#go(state, parseEmbed(params).options, false);
	}

	async #go(next: Exploration, embed: EmbedOptions, step: boolean): Promise<void> {
		this.#coming = next;
		try {
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path is the present one
			await goto(page.url.pathname + formatAddress(next, embed), {
				keepFocus: true,
				noScroll: true,
				// a step in a frame would be a step of the page round it: its Back button is not ours
				replaceState: !step || this.framed
			});
		} finally {
			// a later change has taken over, or the address says it now
			if (this.#coming === next) this.#coming = null;
		}
	}

	/** Whether the next node that is chosen is to be the other end of a path from the selection. */
	pathing = $state(false);

	/** Puts a node, or none, in focus; or makes it the other end of a path, if one is being looked for. */
	select(node: string | null): Promise<void> {
		const from = this.state.node;
		const path = this.pathing && node !== null && from !== null && node !== from;
		this.pathing = false;
		return this.change(path ? { to: node } : { node, to: null });
	}

	/** Adds a choice to a facet, or takes it away. */
	toggle(facet: FacetId, choice: string): Promise<void> {
		const chosen = (this.#coming ?? this.state)[facet];
		const left = chosen.filter((one) => one !== choice);
		return this.change({ [facet]: left.length < chosen.length ? left : [...chosen, choice] });
	}

	/** Takes all filters and the search away. */
	clear(): Promise<void> {
		const none = facets.map(({ id }) => [id, []] as const);
		return this.change({ q: '', ...Object.fromEntries(none) });
	}

	setList(list: readonly string[]): Promise<void> {
		return this.change({ list });
	}

	/** Puts a resource on the shortlist, or takes it off. */
	toggleListed(id: string): Promise<void> {
		const { list } = this.#coming ?? this.state;
		return this.setList(list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);
	}
}

export const explorer = new Explorer();
