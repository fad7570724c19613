/** The part with which a hand drags marks is fetched when a hand first reaches for the map. */
import type { LinkIndex } from '#lib/query/links.ts';
import type { Atlas } from './atlas.svelte.ts';

/**
 * To be called while a component is made.
 * @param atlasOf undefined until a hand was over it
 * @param indexOf null until the links have come; without them nothing follows a mark
 */
export function dragLater(atlasOf: () => Atlas | undefined, indexOf: () => LinkIndex | null): void {
	$effect(() => {
		const atlas = atlasOf();
		if (!atlas) return;
		let gone = false;
		let drop = () => {};
		const followers = (node: string) =>
			(indexOf()?.rays(node) ?? []).map(({ id }) => id).filter((id) => id.startsWith('resource:'));
		void atlas.attempt(import('./drag.ts')).then((part) => {
			if (part && !gone) drop = part.watchDrag(atlas.parts.frame, atlas, followers);
		});
		return () => {
			gone = true;
			drop();
		};
	});
}
