/**
 * The contract of the layout: what goes in (one lens over the graph, no positions) and what comes out (positions,
 * territories and labels). All lengths are world units; at the default size of 1200 x 900 one unit is one CSS pixel.
 */

/** Size of the world in units, and of the picture in CSS px at zoom 1. */
export const WORLD = { width: 1200, height: 900 } as const;

/** No two marks come closer than this, centre to centre (WCAG 2.5.8: a target of 24 px, or that distance to the next). */
export const MIN_DISTANCE = 24;

/** A region of the ring: one term of the lens's facet, with its hub in the middle of its members. */
export interface RegionInput {
	/** Term id, for example `designing`. */
	id: string;
	/** Node id of its hub, for example `stage:designing`. */
	hub: string;
	/** Name written on the map. */
	label: string;
}

/** One resource, as the layout sees it. */
export interface MarkInput {
	/** Node id, for example `resource:powercube`. */
	id: string;
	/** Short label, at most 28 characters in checked data. */
	label: string;
	/** The region (or the commons) in which the mark lives. */
	home: string;
	/** All the regions it belongs to, `home` among them unless it lives in the commons. It leans towards the others. */
	regions: readonly string[];
	/** Higher is labelled first. */
	priority: number;
}

/** Everything an anchored lens needs. */
export interface LensInput {
	/** In ring order, clockwise from the top. */
	regions: readonly RegionInput[];
	/** The middle of the map, with hubs of its own. Absent: the ring has no middle. */
	commons?: { id: string; label: string; hubs: readonly { id: string; label: string }[] };
	marks: readonly MarkInput[];
}

/** What the free layout needs: the whole graph. */
export interface FreeInput {
	hubs: readonly { id: string; label: string }[];
	marks: readonly MarkInput[];
	/** Pairs of node ids. */
	links: readonly { from: string; to: string }[];
}

export interface Point {
	x: number;
	y: number;
}

/** One region as drawn. Paths are closed, in world units, with one decimal. */
export interface Territory {
	id: string;
	/** SVG path data of one ring: one piece, no holes. */
	path: string;
	/** Its name: centre of the text line(s), clear of every mark, label and other name. */
	name: Point & { lines: readonly string[]; size: number };
}

/** The side of its mark on which a label is. */
export type LabelSide =
	| 'right'
	| 'left'
	| 'above'
	| 'below'
	| 'above-right'
	| 'below-right'
	| 'above-left'
	| 'below-left';

export interface Label {
	/** Node id of the mark or hub that it names. */
	id: string;
	text: string;
	side: LabelSide;
	/** Index into LEVELS of the smallest zoom at which it is shown; it stays at every larger one. */
	level: number;
}

export interface Layout {
	/** Node id -> centre. Marks and hubs. */
	positions: Readonly<Record<string, Point>>;
	/** Empty for the free layout. */
	territories: readonly Territory[];
	/** One closed path a coast: where the land meets the sea. */
	coast: string;
	labels: readonly Label[];
}
