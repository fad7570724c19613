/** What a social card shows: the picture beside a link in messengers and networks. */

/** Size of every card in px: the shape that all networks show whole (1.91 to 1). */
export const CARD = { width: 1200, height: 630 } as const;

/** A territory in world units, with its colours as `#rrggbb`. */
export interface CardLand {
	readonly id: string;
	readonly path: string;
	/** Where the page is about it, and where it is not. */
	readonly bright: string;
	readonly quiet: string;
	/** For what stands on it. */
	readonly ink: string;
}

/** A mark in world units. */
export interface CardMark {
	readonly x: number;
	readonly y: number;
	/** The region in which it lives. */
	readonly home: string;
	/** Path data of its shape round (0, 0). */
	readonly shape: string;
}

/** The map, the same for all cards. */
export interface CardMap {
	readonly lands: readonly CardLand[];
	readonly coast: string;
	/** Id -> mark. */
	readonly marks: ReadonlyMap<string, CardMark>;
}

export interface Card {
	readonly title: string;
	/** What it is, in one line: the first that has room is taken. */
	readonly lines: readonly string[];
	readonly site: string;
	/** The territory that the page is about; null: all of them. */
	readonly land: string | null;
	/** Ids of the marks that stand out. */
	readonly marks: readonly string[];
	/** They are the stops of a route, in order: numbered, with a line through them. */
	readonly trail?: boolean;
	/** The number of a stage, shown large; null: none. */
	readonly hub: { readonly x: number; readonly y: number; readonly number: number } | null;
}
