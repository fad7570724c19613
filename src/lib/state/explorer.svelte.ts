/**
 * The state that all views share. The address holds it: it is read from there, and each change is a new address. Components
 * get it by `getExplorer()` (context.ts).
 */
import { facets, type FacetId } from '#lib/facets/facets.ts';
import type { EmbedOptions } from '#lib/embed/options.ts';
import { formatAddress, initial, parseAddress, type ReadAddress } from './address.ts';
import type { Exploration } from './params.ts';
import { parseEmbed, usual } from './embed-address.ts';
import type { Names } from './names.ts';
import { knownOn, type PageAddress } from './page-address.ts';
import { embedPath, sitePath } from './site-path.ts';
import type { WalkedRoute } from './walked-route.ts';

/* eslint svelte/prefer-svelte-reactivity: off -- each query is made for one change and not kept */

type Change = Partial<Exploration>;

export class Explorer {
	readonly #address: PageAddress;
	readonly #loadNames: () => Promise<Pick<Names, 'ids'>>;

	constructor(address: PageAddress, loadNames: () => Promise<Pick<Names, 'ids'>>) {
		this.#address = address;
		this.#loadNames = loadNames;
	}

	/** Whether the browser has taken the page over. A prerendered page has no query to read until then. */
	hydrated = $state(false);

	/** Ids of all nodes, once they are fetched. */
	#nodes: ReadonlySet<string> | null = $state.raw(null);

	#read: ReadAddress = $derived.by(() =>
		parseAddress(this.#address.query, {
			...knownOn(this.#address),
			...(this.#nodes && { node: this.#nodes })
		})
	);

	/** What the address says. */
	get state(): Exploration {
		return this.hydrated ? this.#read.state : initial;
	}

	/** Whether the page is an embed in somebody else's page. */
	get framed(): boolean {
		return this.#address.framed;
	}

	/** The filters that the page offers. */
	get offered(): PageAddress['facets'] {
		return this.#address.facets;
	}

	#embed = $derived.by(() => parseEmbed(this.#address.query));

	/** How an embed is to look. */
	get embed(): EmbedOptions {
		return this.hydrated && this.framed ? this.#embed.options : usual;
	}

	/** Level of the headings right below that of the page, or of the embed. */
	get level(): number {
		return Number(this.embed.heading) + 1;
	}

	/** What of the address was ignored, and why. */
	get notes(): readonly string[] {
		if (!this.hydrated) return [];
		return this.framed ? [...this.#read.notes, ...this.#embed.notes] : this.#read.notes;
	}

	/** Whether it is settled which nodes the map has, because the names are here or cannot be fetched. */
	nodesSettled = $state(false);

	/** Fetches which nodes the map has: an address with another one is then read without it, with a note. Never rejects. */
	async settleNodes(): Promise<void> {
		try {
			this.#nodes ??= (await this.#loadNames()).ids;
		} catch {
			// without the names any node is accepted: its details say whether they can be fetched
		}
		this.nodesSettled = true;
	}

	/** What the address says, as it is written: '' or `?…`. Without the look of an embed. */
	readonly query = $derived(formatAddress(this.state));

	/** Whether there is a search or a filter. */
	get asks(): boolean {
		return this.state.q !== '' || facets.some(({ id }) => this.state[id].length > 0);
	}

	/**
	 * Address of a page with the present state, changed where asked.
	 * @param path of the site, beginning with a slash; in a frame the three views lead to their embeds
	 */
	href(path: string, change: Change = {}): string {
		const next = { ...this.state, ...change };
		const embed = this.framed ? embedPath(path) : null;
		return embed === null
			? sitePath(path) + formatAddress(next)
			: embed + formatAddress(next, this.embed);
	}

	/** The state of a change that is under way: the address does not say it yet, and the next change builds on it. */
	#pending: Exploration | null = null;

	get #latest(): Exploration {
		return this.#pending ?? this.state;
	}

	/**
	 * Changes the state: a step that Back undoes.
	 * @param step false for what is still going on, as when somebody types: it replaces the address
	 */
	async change(change: Change, step = true): Promise<void> {
		const next = { ...this.#latest, ...change };
		if (formatAddress(next) === formatAddress(this.#latest)) return;
		await this.#go(next, this.embed, step);
	}

	/**
	 * Takes over the parameters of a query that the page round an embed sends, as far as they can be understood; a name
	 * without a value goes back to its initial value. All others stay as they are. No step that Back undoes.
	 */
	merge(query: string): Promise<void> {
		const params = new URLSearchParams({
			...Object.fromEntries(new URLSearchParams(formatAddress(this.#latest, this.embed))),
			...Object.fromEntries(new URLSearchParams(query))
		});
		const { state } = parseAddress(params, knownOn(this.#address));
		return this.#go(state, parseEmbed(params).options, false);
	}

	async #go(next: Exploration, embed: EmbedOptions, step: boolean): Promise<void> {
		this.#pending = next;
		try {
			// a step in a frame would be a step of the page round it: its Back button is not ours
			const replace = !step || this.framed;
			await this.#address.go(formatAddress(next, embed), replace);
		} finally {
			// unless a later change is under way
			if (this.#pending === next) this.#pending = null;
		}
	}

	/** Whether the next node that is chosen is to be the other end of a path from the selection. */
	pathing = $state(false);

	/** The route that is open on the map, once its panel has fetched it. */
	walked: WalkedRoute | null = $state.raw(null);

	/** Node ids of its stops in order, or null. */
	readonly walkedStops: readonly string[] | null = $derived(
		this.walked?.stops.map(({ node }) => node) ?? null
	);

	/** Selects a node, or none; or makes it the other end of a path, if one is being looked for. */
	select(node: string | null): Promise<void> {
		const from = this.#latest.node;
		const path = this.pathing && node !== null && from !== null && node !== from;
		this.pathing = false;
		return this.change(path ? { to: node } : { node, to: null });
	}

	/** Adds a term to a facet, or a resource to the shortlist; or takes it away. */
	toggle(facet: FacetId | 'list', id: string): Promise<void> {
		const chosen = this.#latest[facet];
		const left = chosen.filter((one) => one !== id);
		return this.change({ [facet]: left.length < chosen.length ? left : [...chosen, id] });
	}

	/** Takes all filters and the search away. */
	clear(): Promise<void> {
		const none = facets.map(({ id }) => [id, []] as const);
		return this.change({ q: '', ...Object.fromEntries(none) });
	}
}
