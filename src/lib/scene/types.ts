/**
 * The scene: finished marks, ready to draw. It knows where everything stands and what it is called, and nothing of the
 * graph, of the screen or of the person looking. World units as in the layout.
 */
import type { Label, Point, Territory } from '#lib/layout/types.ts';

/** Colour of a territory: position on the hue circle (degrees) and lightness step (-1, 0 or 1). */
export interface Tint {
	hue: number;
	step: number;
}

/** A resource as drawn. */
export interface Mark extends Point {
	/** Node id. */
	id: string;
	/** Path of its own page, below the site's base. */
	href: string;
	/** What assistive technology says: title, kind, place in its group. */
	name: string;
	/** Shape of its family: circle, square, triangle, diamond or pentagon. */
	shape: string;
	/** Superseded or archived. */
	hollow: boolean;
	/** The region (or the commons) in which it lives; empty in the free layout. */
	home: string;
}

/** A hub as drawn: a stage with its number, or a term that stands in the commons. */
export interface Hub extends Point {
	id: string;
	href: string | null;
	name: string;
	label: string;
	/** Number on the disc; hubs of the commons have none. */
	number: number | null;
	/** The region whose hub it is, or null in the commons. */
	region: string | null;
}

/** A straight home link at rest. */
export interface HomeLink {
	type: string;
	from: string;
	to: string;
}

/** A territory with its colour. */
export type Land = Territory & { tint: Tint | null };

export interface Scene {
	lens: string;
	lands: readonly Land[];
	coast: string;
	/** In reading order. */
	hubs: readonly Hub[];
	marks: readonly Mark[];
	homeLinks: readonly HomeLink[];
	labels: readonly Label[];
}
