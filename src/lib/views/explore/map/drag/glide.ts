/** Marks that go to new positions: gliding there or, with reduced motion, at once. */
import type { Point } from '#lib/layout/types.ts';
import type { Picture } from '#lib/views/explore/map/picture/picture.ts';

/** ms; WCAG asks that nothing moves for long, and an eye can follow this. */
const GLIDE = 600;

const translate = ({ x, y }: Point) => ({ transform: `translate(${x}px,${y}px)` });

/**
 * Moves nodes, in world units. The positions hold at once and the motion is only shown: whoever looks a node up finds it
 * where it will be.
 */
export function moveTo(picture: Picture, positions: ReadonlyMap<string, Point>): void {
	const before = positionsIn(picture);
	for (const [id, to] of positions) picture.place(id, to);
	picture.redraw();
	glideFrom(picture, before);
}

/** Where every node of a picture is now, in world units, by id; or at rest, where the layout put it. */
export function positionsIn({ nodes }: Picture, which: 'at' | 'rest' = 'at'): Map<string, Point> {
	return new Map([...nodes].map(([id, node]) => [id, node[which]]));
}

/** Shows nodes of a picture coming from where they were before, perhaps in another one. */
export function glideFrom(picture: Picture, before: ReadonlyMap<string, Point>): void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	for (const [id, from] of before) {
		const { at: to, element } = picture.nodes.get(id) ?? {};
		if (!to || (from.x === to.x && from.y === to.y)) continue;
		element?.animate([translate(from), translate(to)], {
			duration: GLIDE,
			easing: 'cubic-bezier(.3,0,.2,1)'
		});
	}
}
