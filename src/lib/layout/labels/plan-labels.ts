/** The order in which labels of marks are placed, and the side on which each has space. */
import { boxAt, type Rect } from '#lib/layout/geometry/rect.ts';
import { measure } from '#lib/layout/glyphs/measure.ts';
import type { HubPlacement } from '#lib/layout/hubs/place-hubs.ts';
import { LAPTOP } from '#lib/layout/levels.ts';
import type { Body } from '#lib/layout/marks/body.ts';
import { byId } from '#lib/layout/order.ts';
import { DISC, LABEL } from '#lib/layout/sizes.ts';
import { LabelSpace } from './make-space.ts';
import type { LabelRequest } from './place-labels.ts';

/** How many labels are given space at the scale of a laptop. */
const AT_LAPTOP = 84;

/** Share of the marks whose priority counts before the length of their labels. */
const FIRST = 0.2;

/** Moves marks a little where that makes space for labels, and asks for the labels in the order of their importance. */
export function planLabels(
	bodies: readonly Body[],
	{ hubs, texts }: Pick<HubPlacement, 'hubs' | 'texts'>
): LabelRequest[] {
	const order = orderOf(bodies);
	const discs = [...hubs.values()].map(({ x, y }) => boxAt(x, y, 2 * DISC + 2, 2 * DISC + 2));
	// on a laptop the same texts cover more of the world
	const space = new LabelSpace(bodies, [...texts, ...texts.map(enlarge), ...discs]);
	space.fit(order, LAPTOP, AT_LAPTOP);
	space.fit(order, 1);
	const [fitted, rest] = [true, false].map((fits) =>
		order.filter((body) => (space.sideOf(body) !== undefined) === fits)
	);
	return [...fitted!, ...rest!.sort(byPriority)].map((body) => ({
		id: body.id,
		text: body.mark.label,
		side: space.sideOf(body)
	}));
}

function enlarge({ x0, y0, x1, y1 }: Rect): Rect {
	return boxAt((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / LAPTOP, (y1 - y0) / LAPTOP);
}

function byPriority(a: Body, b: Body): number {
	return b.mark.priority - a.mark.priority || byId(a, b);
}

/** The most important first; then short labels before long ones, because more of them fit. */
function orderOf(bodies: readonly Body[]): Body[] {
	const ranked = [...bodies].sort(byPriority);
	const first = Math.ceil(ranked.length * FIRST);
	const width = new Map(bodies.map((body) => [body, measure(body.mark.label, LABEL)]));
	return [
		...ranked.slice(0, first),
		...ranked.slice(first).sort((a, b) => width.get(a)! - width.get(b)! || byId(a, b))
	];
}
