/** Marks that go to new places: at once, or gliding there if the reader has nothing against motion. */
import type { Point } from '#lib/layout/types.ts';
import type { Picture } from './picture.ts';

/** ms; WCAG asks that nothing moves for long, and an eye can follow this. */
const GLIDE = 600;

function mayMove(): boolean {
	return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const translate = ({ x, y }: Point) => ({ transform: `translate(${x}px,${y}px)` });

/**
 * Moves nodes to new places, in world units. The places hold at once, the motion is only shown: whoever looks a node up
 * finds it where it will be.
 */
export function moveTo(picture: Picture, places: ReadonlyMap<string, Point>): void {
	const moving = mayMove();
	for (const [id, to] of places) {
		const from = picture.at(id);
		if (!from || (from.x === to.x && from.y === to.y)) continue;
		picture.place(id, to);
		if (moving) show(picture.element(id), from, to);
	}
	picture.redraw();
}

/** Everything back to where the layout put it. */
export function goHome(picture: Picture): void {
	moveTo(
		picture,
		places(picture, (id) => picture.home(id))
	);
}

/** Where every node of a picture is now, in world units, by id. */
export const placesIn = (picture: Picture): Map<string, Point> =>
	places(picture, (id) => picture.at(id));

function places({ ids }: Picture, of: (id: string) => Point | undefined): Map<string, Point> {
	return new Map(
		ids.flatMap((id): [string, Point][] => {
			const at = of(id);
			return at ? [[id, at]] : [];
		})
	);
}

/** Shows nodes of a new picture coming from where they were in the old one. */
export function comeFrom(picture: Picture, places: ReadonlyMap<string, Point>): void {
	if (!mayMove()) return;
	for (const [id, from] of places) {
		const to = picture.at(id);
		if (to) show(picture.element(id), from, to);
	}
}

function show(element: SVGElement | undefined, from: Point, to: Point): void {
	element?.animate([translate(from), translate(to)], {
		duration: GLIDE,
		easing: 'cubic-bezier(.3,0,.2,1)'
	});
}
