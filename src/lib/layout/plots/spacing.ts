/** How much space hubs and names get. A crowded map gives less step by step, and never the distance between marks. */

export interface Spacing {
	/** Largest size of the names of territories, in px. */
	name: number;
	/** From the centre of a mark to the text of a name, in units; null where marks may cover names. */
	text: number | null;
	/** Area of a plot that a hub and its name take, in square units. */
	hub: number;
}

/** From generous to tight. */
export const SPACINGS: readonly Spacing[] = [
	{ name: 21, text: 12, hub: 13000 },
	{ name: 21, text: 9, hub: 13000 },
	{ name: 18, text: 8, hub: 10500 },
	{ name: 15, text: 7.5, hub: 8500 },
	{ name: 15, text: null, hub: 4500 }
];
