/** The route that is open on the map: the address names it, its panel fetches it, the map draws its stops. */

/** The part of a route that the map and its panels need. */
export interface WalkedRoute {
	readonly title: string;
	readonly stops: readonly {
		readonly node: string;
		/** Why it is there. */
		readonly reason: string;
	}[];
}

export class Walked {
	route: WalkedRoute | null = $state.raw(null);

	/** Node ids of its stops in order, or null. */
	readonly stops: readonly string[] | null = $derived(
		this.route?.stops.map(({ node }) => node) ?? null
	);
}
