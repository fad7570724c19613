/** What the list of all resources is given. */
import type { RegionView } from '#lib/views/details/types.ts';

export interface ListEntry {
	node: string;
	title: string;
	kind: string;
	shape: string;
	hollow: boolean;
	summary: string;
	/** Where it is: written out on paper. */
	url: string;
	/** "Cardiff University, 2023". */
	source: string;
	/** Labels of its audiences, as one sentence part. */
	audiences: string;
	time: string;
	cost: string;
	/** Other stages, as places in the list of regions. */
	alsoAt: number[];
	/** Shown where it is not current. */
	state: string | null;
}

export interface ListGroup {
	id: string;
	region: RegionView;
	opening: string;
	entries: ListEntry[];
}

export interface ListView {
	/** "239 resources". */
	count: string;
	/** What the map calls a stage. */
	stage: { readonly one: string; readonly many: string };
	groups: ListGroup[];
}
