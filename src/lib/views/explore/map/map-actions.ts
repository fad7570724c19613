/** What a person does on the map, as changes of the one state. */
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { MapActions } from './types.ts';

export const mapActions = (explorer: Explorer): MapActions => ({
	select: (node) => void explorer.select(node),
	setLens: (lens) => void explorer.change({ lens }),
	setLinks: (links) => void explorer.change({ links }),
	setPathing: (on) => (explorer.pathing = on)
});
