/** What the page's state puts on the picture: what stands out, the stops of a route, links, further names. */
import type { LinkIndex } from '#lib/query/links.ts';
import type { findPath } from '#lib/query/path.ts';
import { mapText } from '#lib/text/map.ts';
import type { Atlas } from './atlas.svelte.ts';
import { emphasise } from './emphasis.ts';
import type { MapState } from './types.ts';

/** What the overlays are made of; each is read anew when it changes. */
export interface Ground {
	readonly atlas: Atlas | undefined;
	readonly svg: SVGSVGElement;
	readonly shown: MapState;
	/** The node that is pointed at, or null. */
	readonly hovered: string | null;
	/** Null until they have come. */
	readonly index: LinkIndex | null;
}

/** Keeps the picture as the state says; to be called while a component is made. */
export function drawOverlays(ground: Ground): void {
	/** Again whenever the elements are others than before. */
	const pictureOf = ({ atlas }: Ground) =>
		atlas && atlas.drawn > 0 ? (atlas.picture ?? null) : null;

	/** Whether anything was ever left out, and may have to come back. */
	let narrowed = false;
	$effect(() => {
		const { atlas, shown } = ground;
		const picture = pictureOf(ground);
		if (!picture || (shown.left === null && !narrowed)) return;
		narrowed = true;
		const { left } = shown;
		void atlas
			?.attempt(import('./narrow.ts'))
			.then((part) => part?.narrow(picture, left, mapText.hubLeft));
	});

	/** Whether there ever were more names than the layout has, which may have to go. */
	let named = false;
	$effect(() => {
		const { atlas, shown } = ground;
		const picture = pictureOf(ground);
		if (!atlas || !picture || (shown.left === null && !named)) return;
		named = true;
		const { left } = shown;
		const { complete } = atlas;
		// at each zoom others fit
		if (!(atlas.zoom > 0)) return;
		void atlas.attempt(import('./more-names.ts')).then((part) => {
			if (part?.wantsMore(left) && !complete) void atlas.allNames();
			else part?.showMoreNames(picture, left);
		});
	});

	let way: typeof findPath | undefined = $state.raw();
	$effect(() => {
		const { atlas, shown } = ground;
		if (shown.to && !way && atlas)
			void atlas.attempt(import('#lib/query/path.ts')).then((part) => (way = part?.findPath));
	});
	$effect(() => {
		const { shown, hovered, index } = ground;
		const picture = pictureOf(ground);
		if (!picture) return;
		const { selected, to } = shown;
		const path = index && selected && to ? way?.(index, selected, to) : null;
		const nodes = path && selected ? [selected, ...path.map((step) => step.to)] : null;
		emphasise(picture, shown, hovered, index, selected ? nodes : shown.route);
	});

	let numbered: readonly string[] = [];
	$effect(() => {
		const { route } = ground.shown;
		const picture = pictureOf(ground);
		if (!picture) return;
		for (const id of numbered) picture.badge(id, null);
		numbered = route ?? [];
		numbered.forEach((id, stop) => picture.badge(id, stop + 1, true));
	});

	/** Whether all links were ever drawn, and may have to be taken away. */
	let allDrawn = false;
	$effect(() => {
		const { atlas, shown, svg } = ground;
		const picture = pictureOf(ground);
		if (!picture) return;
		svg.dataset.links = shown.links;
		const links = shown.links === 'all' ? (ground.index?.all ?? []) : [];
		if (links.length === 0 && !allDrawn) return;
		allDrawn = true;
		const { left } = shown;
		void atlas
			?.attempt(import('./all-links.ts'))
			.then((part) => part?.drawAllLinks(picture, links, left));
	});
}
