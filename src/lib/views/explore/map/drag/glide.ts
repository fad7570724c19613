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

/** Where every node of a picture is now, in world units, by id. */
export const positionsIn = (picture: Picture): Map<string, Point> =>
	positions(picture, (id) => picture.at(id));

/** Where the layout put every node of a picture. */
export const restIn = (picture: Picture): Map<string, Point> =>
	positions(picture, (id) => picture.rest(id));

function positions({ ids }: Picture, of: (id: string) => Point | undefined): Map<string, Point> {
	return new Map(
		ids.flatMap((id): [string, Point][] => {
			const at = of(id);
			return at ? [[id, at]] : [];
		})
	);
}

/** Shows nodes of a picture coming from where they were before, perhaps in another one. */
export function glideFrom(picture: Picture, before: ReadonlyMap<string, Point>): void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	for (const [id, from] of before) {
		const to = picture.at(id);
		if (!to || (from.x === to.x && from.y === to.y)) continue;
		picture.element(id)?.animate([translate(from), translate(to)], {
			duration: GLIDE,
			easing: 'cubic-bezier(.3,0,.2,1)'
		});
	}
}
