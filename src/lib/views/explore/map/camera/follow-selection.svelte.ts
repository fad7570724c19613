/** The camera follows the selection: one node, all that a question is linked to, or a whole route. */
import { untrack } from 'svelte';
import { shownAs } from '#lib/views/explore/map/picture/emphasis.ts';
import type { MapContext } from '#lib/views/explore/map/map-context.ts';

/** By then a panel that opens with the selection is on the page; ms. */
const PANEL_OPEN = 300;

/** To be called while a component is made. */
export function followSelection(context: MapContext): void {
	$effect(() => {
		const { map, shown } = context;
		if (!map?.camera || map.drawn === 0) return;
		const { selected } = shown;
		const group = nodesToShow(context);
		if (!selected && !group) {
			// with nothing selected, a map that was zoomed out to fit goes back to its full size
			if (untrack(() => map.zoom) < 1) map.camera.showAll();
			return;
		}
		let gone = false;
		const timer = setTimeout(() => {
			void map.bring((view) => {
				if (gone) return;
				if (group) return view.showNodes(map, group);
				// somebody may have walked on by keys: leave them where they are
				const focused = map.picture?.nodeAt(document.activeElement) ?? selected;
				if (selected && focused === selected) view.revealNode(map, selected, false);
			});
		}, PANEL_OPEN);
		return () => {
			gone = true;
			clearTimeout(timer);
		};
	});
}

/** Nodes to be seen at once, or null: of a question its stage and all that helps with it. */
function nodesToShow({ shown, index }: MapContext): readonly string[] | null {
	const { selected, to, route } = shown;
	if (!selected) return route;
	if (to || !selected.startsWith('question:') || !index) return null;
	return [shownAs(selected, index), ...index.rays(selected).map(({ id }) => id)];
}
