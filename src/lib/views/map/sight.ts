/** How things of the map come into view. Fetched when something first does. */
import type { Atlas } from './atlas.svelte.ts';
import { inLayer } from './places.ts';
import { bringIntoView, within, type Edges } from './reveal.ts';
import { covers, screen } from './scenery.ts';

export { showTogether } from './together.ts';

/**
 * Moves the map so that a node is not behind what covers a part of it.
 * @param scrolls the page may scroll first: for a reader who walks over the map, and not for one who reads beside it
 */
export function reveal({ picture, camera, parts }: Atlas, id: string, scrolls: boolean): void {
	const target = picture?.element(id);
	if (!target) return;
	const over = covers();
	const windowOf = ({ left, right }: Edges) => ({ ...screen(), left, right });
	const measure = () => ({
		node: target.getBoundingClientRect(),
		frame: parts.frame.getBoundingClientRect(),
		covers: over.map((cover) => cover.getBoundingClientRect())
	});
	if (scrolls || over.some((cover) => getComputedStyle(cover).position === 'fixed')) {
		const { node, frame, covers } = measure();
		const scenery = { opening: windowOf(frame), covers };
		// what the frame cuts off no scrolling brings back
		scrollBy({ top: -bringIntoView(within(node, frame), scenery).y, behavior: 'instant' });
	}
	const { node, frame, covers: boxes } = measure();
	const opening = within(frame, windowOf(frame));
	const { x, y } = bringIntoView(node, { opening, covers: boxes });
	if (x !== 0 || y !== 0) camera?.panBy(x, y);
}

/** Comes close to a territory, by the id of its term. */
export function showTerritory({ camera, parts }: Atlas, id: string): void {
	const land = parts.svg.querySelector<SVGGraphicsElement>(`[data-territory="${CSS.escape(id)}"]`);
	if (!land) return;
	const { x, y, width, height } = land.getBBox();
	camera?.showBox(inLayer(parts, { x0: x, y0: y, x1: x + width, y1: y + height }));
}
