/** What `<resource-map>` offers to the scripts of a page. Served with the loader, as `/embed/v1/loader.d.ts`. */

/** Values for the parameters of an embed; null takes one away. */
export type Parameters = Readonly<Record<string, string | number | readonly string[] | null>>;

export interface ResourceMapElement extends HTMLElement {
	/** What the embed shows, as the query of its address: '' or `?role=researcher`. Setting it loads nothing anew. */
	query: string;
	/** Sets some parameters and leaves the others: `set({ role: ["researcher"], q: null })`. */
	set(parameters: Parameters): void;
}

/** Events bubble. `event.detail` is plain data. */
export interface ResourceMapEvents {
	/** The embed is alive. */
	'resource-map-ready': CustomEvent<Record<string, never>>;
	/** The frame has got another height, px. */
	'resource-map-resize': CustomEvent<{ height: number }>;
	/** Somebody has chosen something, as `resource:powercube`, or has put it away (null). */
	'resource-map-select': CustomEvent<{ node: string | null }>;
	/** The filters are others: the query of the address, and how many resources are left. */
	'resource-map-filter': CustomEvent<{ query: string; count: number }>;
}

declare global {
	interface HTMLElementTagNameMap {
		'resource-map': ResourceMapElement;
	}
	// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to the browser's own list
	interface HTMLElementEventMap extends ResourceMapEvents {}
}
