/** Who is named first on a lens, and on which side room was made for the name. */
import type { Body } from './body.ts';
import type { Wish } from './labels.ts';
import { Room } from './make-room.ts';
import { LAPTOP } from './levels.ts';
import { measure } from './measure.ts';
import { byId } from './order.ts';
import { boxAt, type Rect } from './rect.ts';
import { DISC, LABEL } from './sizes.ts';
import type { Stands } from './stands.ts';

/** How many names room is made for on a laptop. */
const AT_LAPTOP = 84;

/** Share of the marks whose priority counts before the length of their names. */
const FIRST = 0.2;

/** Moves marks a little where that makes room, and gives the order in which labels are to be set. */
export function seatLabels(
	bodies: readonly Body[],
	{ hubs, texts }: Pick<Stands, 'hubs' | 'texts'>
): Wish[] {
	const order = orderOf(bodies);
	const discs = [...hubs.values()].map(({ x, y }) => boxAt(x, y, 2 * DISC + 2, 2 * DISC + 2));
	// on a laptop the same texts take more of the ground
	const room = new Room(bodies, [...texts, ...texts.map(widen), ...discs]);
	room.seat(order, LAPTOP, AT_LAPTOP);
	room.seat(order, 1);
	const seated = order.filter((body) => room.sideOf(body));
	const rest = order.filter((body) => !room.sideOf(body)).sort(byPriority);
	return [...seated, ...rest].map((body) => ({
		id: body.id,
		text: body.mark.label,
		side: room.sideOf(body)
	}));
}

function widen({ x0, y0, x1, y1 }: Rect): Rect {
	return boxAt((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / LAPTOP, (y1 - y0) / LAPTOP);
}

function byPriority(a: Body, b: Body): number {
	return b.mark.priority - a.mark.priority || byId(a, b);
}

/** The most important first; then short names before long ones, because more of them fit. */
function orderOf(bodies: readonly Body[]): Body[] {
	const ranked = [...bodies].sort(byPriority);
	const first = Math.ceil(ranked.length * FIRST);
	const width = new Map(bodies.map((body) => [body, measure(body.mark.label, LABEL)]));
	return [
		...ranked.slice(0, first),
		...ranked.slice(first).sort((a, b) => width.get(a)! - width.get(b)! || byId(a, b))
	];
}
