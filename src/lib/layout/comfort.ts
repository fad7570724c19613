/** How generous a map can be with its ground. A crowded one gives up comfort step by step, never the least distance. */

export interface Comfort {
	/** Largest size of the names of territories, in px. */
	name: number;
	/** From the centre of a mark to the text of a name, in units; null where names have to share their ground with marks. */
	text: number | null;
	/** Square units that a hub and its name take from a plot. */
	hub: number;
}

/** From best to worst. */
export const COMFORTS: readonly Comfort[] = [
	{ name: 21, text: 9, hub: 13000 },
	{ name: 18, text: 8, hub: 10500 },
	{ name: 15, text: 7.5, hub: 8500 },
	{ name: 15, text: null, hub: 4500 }
];
