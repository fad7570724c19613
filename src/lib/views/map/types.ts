/** What the map is given: words and choices of this map, and what the state says. */
import type { Lens } from '#lib/scene/lenses.ts';

export type LinkMode = 'home' | 'all' | 'none';

export interface MapState {
	/** Node id of the selection, or null. */
	readonly selected: string | null;
	/** The other end of a path, or null. */
	readonly to: string | null;
	readonly lens: Lens;
	readonly links: LinkMode;
	/** Ids of the resources that are left in, without their type; null for all. */
	readonly left: ReadonlySet<string> | null;
	/** The hub whose links show while nothing is selected: the role that somebody has chosen. */
	readonly role: string | null;
	/** Whether the next choice is the other end of a path. */
	readonly pathing: boolean;
	/** Node ids of the stops of a route, in order, or null. */
	readonly route: readonly string[] | null;
}

/** What a person does on the map, for the state to hear. */
export interface MapActions {
	/** A node is chosen, or none. */
	select: (id: string | null) => void;
	setLens: (lens: Lens) => void;
	setLinks: (links: LinkMode) => void;
	/** Whether the next choice is to be the other end of a path. */
	setPathing: (on: boolean) => void;
}

export interface LensLabel {
	readonly id: Lens;
	readonly label: string;
}
