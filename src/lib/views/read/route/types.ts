/** What pages with routes are given. */
import type { Point } from '#lib/layout/types.ts';
import type { Tint } from '#lib/scene/types.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

/** The land without its marks: what lies under a route. World units. */
export interface Ground {
	/** What is worth seeing of the world: an SVG viewBox. */
	readonly box: string;
	readonly coast: string;
	readonly lands: readonly {
		readonly id: string;
		readonly path: string;
		readonly tint: Tint | null;
		/** Where its number stands: its hub; null in the commons. */
		readonly at: Point | null;
		readonly number: number | null;
	}[];
}

export interface StopView extends Point {
	readonly node: string;
	readonly title: string;
	readonly kind: string;
	readonly minutes: number | null;
	readonly reason: string;
	/** The stage at which the walk meets it. */
	readonly region: RegionView;
}

export interface RouteView {
	readonly id: string;
	readonly title: string;
	/** Who it is for, in a sentence. */
	readonly lead: string;
	readonly path: string;
	readonly stops: readonly StopView[];
}
