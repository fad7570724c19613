/** Position-based relaxation (Müller et al. 2007, "Position based dynamics"): pushes pairs apart until all keep a distance. */
import { quadtree, type QuadtreeLeaf } from 'd3';
import type { Point } from './types.ts';

/** More turns than this never help. */
const TURNS = 900;

/**
 * Moves points until no two are closer than `distance` and all are where `confine` leaves them.
 * @returns whether that was reached
 */
export function relax<T extends Point>(
	points: readonly T[],
	confine: (point: T) => void,
	distance: number
): boolean {
	for (let turn = 0; turn < TURNS; turn++) {
		if (!pushApart(points, distance)) return true;
		for (const point of points) confine(point);
	}
	return false;
}

/** One turn: each pair that is too close shares the way. @returns whether any pair was */
function pushApart(points: readonly Point[], distance: number): boolean {
	let pushed = false;
	const order = new Map(points.map((point, index) => [point, index]));
	const tree = quadtree<Point>()
		.x(({ x }) => x)
		.y(({ y }) => y)
		.addAll([...points]);
	// points move while they are visited, so the search reaches a little further than the distance
	const reach = distance * 1.25;
	points.forEach((point, index) => {
		tree.visit((node, x0, y0, x1, y1) => {
			if (!node.length) {
				let leaf: QuadtreeLeaf<Point> | undefined = node;
				for (; leaf; leaf = leaf.next) {
					const later = (order.get(leaf.data) ?? 0) > index;
					if (later && separate(point, leaf.data, distance, index)) pushed = true;
				}
			}
			const { x, y } = point;
			return x0 > x + reach || x1 < x - reach || y0 > y + reach || y1 < y - reach;
		});
	});
	return pushed;
}

function separate(a: Point, b: Point, distance: number, index: number): boolean {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const between = Math.sqrt(dx * dx + dy * dy);
	if (between >= distance) return false;
	// two points in one place part in a direction that depends on nothing but their order
	const ux = between > 1e-6 ? dx / between : Math.cos(index);
	const uy = between > 1e-6 ? dy / between : Math.sin(index);
	const push = (distance - between) / 2 + 0.01;
	a.x -= ux * push;
	a.y -= uy * push;
	b.x += ux * push;
	b.y += uy * push;
	return true;
}
