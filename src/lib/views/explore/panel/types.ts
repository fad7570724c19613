/** What the parts round the map are given: plain data, ready to show. */
import type { RegionView } from '#lib/ui/mark/region-view.ts';

/** One stage in the index below the map. */
export interface StageEntry extends RegionView {
	question: string;
	/** All resources that help here. */
	total: number;
}

/** One family in the legend. */
export interface FamilyEntry {
	id: string;
	label: string;
	definition: string;
	shape: string;
}
