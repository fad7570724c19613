/** The order in which a layout looks at things: by id, so that the order of its input does not matter. */

/** Compares by code units: the same on every machine, whatever its language. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
