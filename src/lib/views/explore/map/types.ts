/** What the map is given, what it says, and what its parts share. */
import type { Lens } from '#lib/scene/lenses.ts';
import type { Camera } from '#lib/views/explore/map/camera/camera.ts';
import type { Picture } from '#lib/views/explore/map/picture/picture.ts';

export type LinkMode = 'home' | 'all' | 'none';

export interface MapState {
	/** Node id of the selection, or null. */
	readonly selected: string | null;
	/** The other end of a path, or null. */
	readonly to: string | null;
	readonly lens: Lens;
	readonly links: LinkMode;
	/** Ids of the resources that the query leaves in, without their type; null for all. */
	readonly left: ReadonlySet<string> | null;
	/** The hub whose links show while nothing is selected: the role that somebody has chosen. */
	readonly role: string | null;
	/** Whether the next choice is the other end of a path. */
	readonly pathing: boolean;
	/** Node ids of the stops of a route, in order, or null. */
	readonly route: readonly string[] | null;
}

/** What a person does on the map. */
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

/** The elements of a map. */
export interface Parts {
	/** The window on the map. */
	readonly frame: HTMLElement;
	/** What the camera moves. */
	readonly layer: HTMLElement;
	/** The sheet on which the picture is drawn: the world at zoom 1. */
	readonly canvas: HTMLElement;
	readonly svg: SVGSVGElement;
	/** In somebody else's page: see the camera. */
	readonly cooperative?: boolean;
}

/** What can be brought into view, and with what. */
export interface View {
	readonly parts: Parts;
	readonly picture: Picture | undefined;
	readonly camera: Camera | undefined;
}
