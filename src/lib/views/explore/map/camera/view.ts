/** Brings things on the map into view, clear of what lies over it. Fetched when it is first needed. */
import { bounds, grow } from '#lib/layout/geometry/rect.ts';
import type { View } from '#lib/views/explore/map/types.ts';
import { bringIntoView, intersection, type Box } from './bring-into-view.ts';
import { worldToLayer } from './coordinates.ts';
import { fitInto, freePart } from './fit.ts';

/** Round the centre of a mark, with the number that it may carry; world units. */
const AROUND_MARK = 40;

/** Whatever lies over the map says so with this attribute. */
const obstacles = () => [...document.querySelectorAll('[data-covers-map]')];
const boxOf = (element: Element) => element.getBoundingClientRect();
const browserWindow = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

/**
 * Moves the map so that a node is clear of what covers a part of it.
 * @param scrolls whether the page may scroll first: so for a person who walks over the map by keys
 */
export function revealNode({ picture, camera, parts }: View, id: string, scrolls: boolean): void {
	const target = picture?.nodes.get(id)?.element;
	if (!target) return;
	const over = obstacles();
	const distance = (crop: boolean) => {
		const [node, frame] = [boxOf(target), boxOf(parts.frame)];
		const { left, right } = frame;
		const column = { ...browserWindow(), left, right };
		const viewport = {
			box: crop ? intersection(frame, column) : column,
			obstacles: over.map(boxOf)
		};
		// no scrolling brings back what the frame cuts off
		return bringIntoView(crop ? node : intersection(node, frame), viewport);
	};
	if (scrolls || over.some((one) => getComputedStyle(one).position === 'fixed'))
		scrollBy({ top: -distance(false).y, behavior: 'instant' });
	const { x, y } = distance(true);
	if (x !== 0 || y !== 0) camera?.panBy(x, y);
}

/** Zooms to a territory, by the id of its term. */
export function showTerritory({ camera, parts }: View, id: string): void {
	const land = parts.svg.querySelector<SVGGraphicsElement>(`[data-territory="${CSS.escape(id)}"]`);
	if (!land) return;
	const { x, y, width, height } = land.getBBox();
	camera?.showBox(worldToLayer(parts, { x0: x, y0: y, x1: x + width, y1: y + height }));
}

/** Shows all of these nodes at once, as far as they are drawn: the stops of a route, a question and what helps with it. */
export function showNodes({ picture, camera, parts }: View, ids: readonly string[]): void {
	const points = ids.flatMap((id) => picture?.nodes.get(id)?.at ?? []);
	if (points.length === 0 || !camera) return;
	const frame = boxOf(parts.frame);
	const box = intersection(frame, browserWindow());
	const free = freePart({ box, obstacles: obstacles().map(boxOf) });
	const inFrame = {
		x0: free.left - frame.left,
		y0: free.top - frame.top,
		x1: free.right - frame.left,
		y1: free.bottom - frame.top
	};
	camera.goTo(fitInto(worldToLayer(parts, grow(bounds(points), AROUND_MARK)), inFrame, frame));
}
