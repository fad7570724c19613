/** Fetches the code for dragging marks when a pointer first reaches the map. */
import type { LinkIndex } from '#lib/query/links.ts';
import type { LiveMap } from '#lib/views/explore/map/live-map.svelte.ts';

/**
 * To be called while a component is made.
 * @param mapOf undefined until a pointer was over it
 * @param indexOf null until the links have been fetched; without them nothing follows a mark
 */
export function loadDrag(mapOf: () => LiveMap | undefined, indexOf: () => LinkIndex | null): void {
	$effect(() => {
		const map = mapOf();
		if (!map) return;
		let gone = false;
		let end = () => {};
		const followers = (node: string) =>
			(indexOf()?.rays(node) ?? []).map(({ id }) => id).filter((id) => id.startsWith('resource:'));
		void map.attempt(import('./drag.ts')).then((part) => {
			if (part && !gone) end = part.watchDrag(map, followers);
		});
		return () => {
			gone = true;
			end();
		};
	});
}
