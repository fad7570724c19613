/** What the effects of the map depend on. */
import type { LinkIndex } from '#lib/query/links.ts';
import type { LiveMap } from './live-map.svelte.ts';
import type { MapState } from './types.ts';

/** Read inside an effect, which then runs again when what it has read changes. */
export interface MapContext {
	readonly map: LiveMap | undefined;
	readonly shown: MapState;
	/** The node under the pointer or the keyboard's focus, or null. */
	readonly hovered: string | null;
	/** Null until the links have been fetched. */
	readonly index: LinkIndex | null;
}
