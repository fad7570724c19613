/** What pages that compare two audiences are given. */
import type { GroupView, StarterView } from '#lib/views/read/term/types.ts';

export interface Audience {
	readonly id: string;
	readonly label: string;
	/** Inside a sentence. */
	readonly inside: string;
	readonly path: string;
}

export interface PairView {
	readonly first: Audience;
	readonly second: Audience;
	readonly path: string;
	/** How many are for both. */
	readonly both: number;
}

export interface CompareView {
	/** Every pair, in the order of the audiences. */
	readonly pairs: readonly PairView[];
	readonly resources: { readonly one: string; readonly many: string };
}

export interface ComparedView extends CompareView {
	readonly pair: PairView;
	/** How many are for one of them and not for the other. */
	readonly only: readonly [number, number];
	readonly starters: readonly StarterView[];
	readonly groups: readonly GroupView[];
}
