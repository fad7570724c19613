/** The camera goes to what the reader attends to: the selected node, all that a question is linked to, or a whole route. */
import { untrack } from 'svelte';
import { shownAs } from './emphasis.ts';
import type { Ground } from './overlays.svelte.ts';

/** A panel is on the page by then, and the page has been laid out with it; ms. */
const LAID_OUT = 300;

/**
 * To be called while a component is made.
 * @param walking whether somebody walks over the map by keys and is elsewhere by now: nobody calls them back
 */
export function attend(ground: Ground, walking: (node: string) => boolean): void {
	$effect(() => {
		const { atlas, shown } = ground;
		if (!atlas?.camera || atlas.drawn === 0) return;
		const { selected } = shown;
		const together = nodesTogether(ground);
		if (!selected && !together) {
			// who looks at nothing in particular has the whole map again, as large as it is
			if (untrack(() => atlas.zoom) < 1) atlas.camera.showAll();
			return;
		}
		let gone = false;
		const timer = setTimeout(() => {
			void atlas.look((sight) => {
				if (gone) return;
				if (together) sight.showTogether(atlas, together);
				else if (selected && !walking(selected)) sight.reveal(atlas, selected, false);
			});
		}, LAID_OUT);
		return () => {
			gone = true;
			clearTimeout(timer);
		};
	});
}

/** Nodes that are to be seen at once, or null: a question is a stage and what helps, and none of them alone. */
function nodesTogether(ground: Ground): readonly string[] | null {
	const { selected, to, route } = ground.shown;
	if (!selected) return route;
	if (to || !selected.startsWith('question:') || !ground.index) return null;
	const rays = ground.index.rays(selected);
	return [shownAs(selected, ground.index), ...rays.map(({ id }) => id)];
}
