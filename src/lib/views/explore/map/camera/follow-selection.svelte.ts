/** The camera follows the selection: one node, all that a question is linked to, or a whole route. */
import { untrack } from 'svelte';
import { shownAs } from '#lib/views/explore/map/picture/emphasis.ts';
import type { LinkIndex } from '#lib/query/links.ts';
import type { LiveMap } from '#lib/views/explore/map/live-map.svelte.ts';
import type { MapState } from '#lib/views/explore/map/types.ts';

/** By then a panel that opens with the selection is on the page; ms. */
const PANEL_OPEN = 300;

/** To be called while a component is made. */
export function followSelection(mapOf: () => LiveMap | undefined, shownOf: () => MapState): void {
	$effect(() => {
		const map = mapOf();
		if (!map?.camera || map.drawn === 0) return;
		const shown = shownOf();
		const { selected } = shown;
		const group = nodesToShow(shown, map.links);
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
function nodesToShow(
	{ selected, to, route }: MapState,
	links: LinkIndex | null
): readonly string[] | null {
	if (!selected) return route;
	if (to || !selected.startsWith('question:') || !links) return null;
	return [shownAs(selected, links), ...links.rays(selected).map(({ id }) => id)];
}
