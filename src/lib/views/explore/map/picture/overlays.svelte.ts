/** What the page's state puts on the picture: highlights, numbers of stops, links, further labels. */
import type { findPath } from '#lib/query/path.ts';
import { mapText } from '#lib/text/map.ts';
import type { LiveMap } from '#lib/views/explore/map/live-map.svelte.ts';
import type { MapState } from '#lib/views/explore/map/types.ts';
import { emphasise } from './emphasis.ts';
import type { Picture } from './picture.ts';

/** Keeps the picture as the state says; to be called while a component is made. */
export function drawOverlays(mapOf: () => LiveMap | undefined, shownOf: () => MapState): void {
	/** Read in an effect: it runs again whenever the picture's elements have changed. */
	const pictureOf = (): Picture | null => {
		const map = mapOf();
		return map && map.drawn > 0 ? (map.picture ?? null) : null;
	};

	/** Whether anything was ever filtered out, and may have to come back. */
	let filtered = false;
	$effect(() => {
		const map = mapOf();
		const picture = pictureOf();
		const { left } = shownOf();
		if (!map || !picture || (left === null && !filtered)) return;
		filtered = true;
		void map
			.attempt(import('./filtered-out.ts'))
			.then((part) => part?.markFilteredOut(picture, left, mapText.hubLeft));
	});
	$effect(() => {
		const map = mapOf();
		const picture = pictureOf();
		const { left } = shownOf();
		if (!map || !picture || (left === null && !filtered)) return;
		const { labelled } = map;
		// at each zoom others fit
		if (!(map.zoom > 0)) return;
		void map.attempt(import('./extra-labels.ts')).then((part) => {
			if (part?.wantsExtraLabels(left) && !labelled) void map.loadLabels();
			else part?.showExtraLabels(picture, left);
		});
	});

	let search: typeof findPath | undefined = $state.raw();
	$effect(() => {
		const map = mapOf();
		if (shownOf().to && !search && map)
			void map.attempt(import('#lib/query/path.ts')).then((part) => (search = part?.findPath));
	});
	$effect(() => {
		const map = mapOf();
		const picture = pictureOf();
		if (!map || !picture) return;
		const { links, hover } = map;
		const shown = shownOf();
		const { selected, to } = shown;
		const path = links && selected && to ? search?.(links, selected, to) : null;
		const nodes = path && selected ? [selected, ...path.map((step) => step.to)] : null;
		emphasise(picture, shown, hover.node, links, selected ? nodes : shown.route);
	});

	let numbered: readonly string[] = [];
	$effect(() => {
		const { route } = shownOf();
		const picture = pictureOf();
		if (!picture) return;
		for (const id of numbered) picture.badge(id, null);
		numbered = route ?? [];
		numbered.forEach((id, stop) => picture.badge(id, stop + 1, true));
	});

	/** Whether all links were ever drawn, and may have to be taken away. */
	let allDrawn = false;
	$effect(() => {
		const map = mapOf();
		const picture = pictureOf();
		if (!map || !picture) return;
		const shown = shownOf();
		picture.svg.dataset.links = shown.links;
		const links = shown.links === 'all' ? (map.links?.all ?? []) : [];
		if (links.length === 0 && !allDrawn) return;
		allDrawn = true;
		const { left } = shown;
		void map
			.attempt(import('./all-links.ts'))
			.then((part) => part?.drawAllLinks(picture, links, left));
	});
}
