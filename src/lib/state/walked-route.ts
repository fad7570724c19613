/** A route that is open on the map: the address names it, its panel fetches it, the map draws its stops. */
export interface WalkedRoute {
	readonly title: string;
	readonly stops: readonly {
		readonly node: string;
		/** Why it is there. */
		readonly reason: string;
	}[];
}
