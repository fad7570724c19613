/** The route that is walked on the map: the address names it, its panel fetches it, the map draws its stops. */

/** A route as far as a walk needs it. */
export interface WalkedRoute {
	readonly title: string;
	readonly stops: readonly {
		readonly node: string;
		/** Why it is there. */
		readonly reason: string;
	}[];
}

class Walked {
	route: WalkedRoute | null = $state.raw(null);

	/** Node ids of its stops in order, or null. */
	readonly stops: readonly string[] | null = $derived(
		this.route?.stops.map(({ node }) => node) ?? null
	);
}

export const walked = new Walked();
