/**
 * Makes room for labels: a step of a few units to the side lets a mark's name slip between its neighbours' marks and
 * names, and a mark without a name may step out of the way of one. Without it half as many names show at rest.
 */
import type { Body } from './body.ts';
import { Boxes } from './boxes.ts';
import { Buckets } from './buckets.ts';
import { isClear } from './ground.ts';
import { labelBox, sidesFor } from './sides.ts';
import { measure } from './measure.ts';
import { inPicture } from './obstacles.ts';
import { boxAt, grow, type Rect } from './rect.ts';
import { beforeRounding } from './round.ts';
import { LABEL, MARK } from './sizes.ts';
import { MIN_DISTANCE, WORLD, type LabelSide, type Point } from './types.ts';

/** Steps that a mark may take, nearest first, in units. */
const STEPS: readonly Point[] = [
	{ x: 0, y: 0 },
	...[4, 8, 12, 16, 20, 24].flatMap((reach) =>
		// up and down come first: names are wide and low, so a step in height frees most
		[
			[0, -1],
			[0, 1],
			[0.6, -0.8],
			[-0.6, -0.8],
			[0.6, 0.8],
			[-0.6, 0.8],
			[1, 0],
			[-1, 0]
		].map(([x = 0, y = 0]) => ({ x: x * reach, y: y * reach }))
	)
];

/** What a worse side costs, in units of a step; sides come from best to worst. */
const SIDE_COST = 3;

/** How many marks may have to step aside for one label. */
const MOST_SHOVED = 3;

/** Round a label, in units. */
const AIR = 0.15;

/** Cell of the index of marks, in units; more than MIN_DISTANCE and the height of a label. */
const BUCKET = 40;

interface Placed extends Rect {
	body: Body;
	side: LabelSide;
}

/** A place for a label, and what must give way to it. */
interface Seat {
	at: Point;
	side: LabelSide;
	box: Rect;
	moves: readonly (readonly [Body, Point])[];
	/** The one label that has to look for another place. */
	evicted: Placed | undefined;
	cost: number;
}

export class Room {
	readonly #fixed = new Boxes<Rect>();
	readonly #labels = new Boxes<Placed>();
	readonly #seats = new Map<Body, Placed>();
	readonly #bodies: Buckets<Body>;
	#smallest = 1;
	readonly #reach = beforeRounding(MIN_DISTANCE);

	/** @param fixed boxes of names, hubs and their labels at zoom 1 */
	constructor(bodies: readonly Body[], fixed: readonly Rect[]) {
		for (const box of fixed) this.#fixed.add(box);
		this.#bodies = new Buckets(bodies, BUCKET);
	}

	/** On which side of its mark there is room for a label, if there is. */
	sideOf(body: Body): LabelSide | undefined {
		return this.#seats.get(body)?.side;
	}

	/**
	 * Finds room for the label of each body in turn.
	 * @param scale CSS px per world unit at which the labels must fit
	 * @param most stops when this many have room
	 */
	seat(bodies: readonly Body[], scale: number, most = Infinity): void {
		this.#smallest = Math.min(this.#smallest, scale);
		for (const how of ['step', 'shove', 'evict'] as const)
			for (const body of bodies) {
				if (this.#seats.size >= most) return;
				if (!this.#seats.has(body)) this.#seatOne(body, scale, how);
			}
	}

	#seatOne(body: Body, scale: number, how: 'step' | 'shove' | 'evict'): boolean {
		const seat = this.#bestSeat(body, scale, how);
		if (!seat) return false;
		const before: [Body, Point][] = [];
		for (const [other, to] of [[body, seat.at] as const, ...seat.moves]) {
			before.push([other, { x: other.x, y: other.y }]);
			this.#move(other, to);
		}
		if (seat.evicted) this.#free(seat.evicted);
		this.#take({ ...seat.box, body, side: seat.side });
		if (!seat.evicted || this.#seatOne(seat.evicted.body, scale, 'shove')) return true;
		// the other found no place: all goes back to where it was
		this.#free(this.#seats.get(body)!);
		for (const [other, to] of before) this.#move(other, to);
		this.#take(seat.evicted);
		return false;
	}

	#bestSeat(body: Body, scale: number, how: 'step' | 'shove' | 'evict'): Seat | undefined {
		const width = measure(body.mark.label, LABEL);
		const sides = sidesFor(body, WORLD.width / 2);
		let best: Seat | undefined;
		for (const step of STEPS) {
			const effort = lengthOf(step);
			if (best && effort >= best.cost) continue;
			const at = { x: body.x + step.x, y: body.y + step.y };
			if (effort > 0 && !this.#mayStand(body, at, scale)) continue;
			for (const [rank, side] of sides.entries()) {
				const cost = effort + rank * SIDE_COST;
				if (best && cost >= best.cost) break;
				const box = boxFrom(at, side, width, scale);
				const seat = this.#tryBox({ at, side, box, cost }, body, scale, how);
				if (seat && (!best || seat.cost < best.cost)) best = seat;
			}
		}
		return best;
	}

	/** What must give way to a label in a box, or undefined where too much would have to. */
	#tryBox(
		wanted: Pick<Seat, 'at' | 'side' | 'box' | 'cost'>,
		body: Body,
		scale: number,
		how: 'step' | 'shove' | 'evict'
	): Seat | undefined {
		const { box, at } = wanted;
		const inPx = { x0: box.x0 * scale, y0: box.y0 * scale, x1: box.x1 * scale, y1: box.y1 * scale };
		if (!inPicture(inPx, scale) || this.#fixed.meets(box)) return undefined;
		const labels = this.#labels.met(box);
		if (labels.length > (how === 'evict' ? 1 : 0)) return undefined;
		const half = MARK / scale;
		const inWay = this.#alongside(box, half).filter((other) => other !== body);
		if (inWay.length > (how === 'step' ? 0 : MOST_SHOVED)) return undefined;
		const moves: [Body, Point][] = [];
		let cost = wanted.cost;
		for (const other of inWay) {
			if (this.#seats.has(other)) return undefined;
			const step = STEPS.find(({ x, y }) => {
				const to = { x: other.x + x, y: other.y + y };
				return (
					!inBox(to, box, half) &&
					apart(to, at) >= this.#reach &&
					moves.every(([, taken]) => apart(to, taken) >= this.#reach) &&
					this.#mayStand(other, to, scale)
				);
			});
			if (!step) return undefined;
			moves.push([other, { x: other.x + step.x, y: other.y + step.y }]);
			cost += lengthOf(step);
		}
		return { ...wanted, moves, evicted: labels[0], cost };
	}

	#take(placed: Placed): void {
		this.#labels.add(placed);
		this.#seats.set(placed.body, placed);
	}

	#free(placed: Placed): void {
		this.#labels.remove(placed);
		this.#seats.delete(placed.body);
	}

	#move(body: Body, to: Point): void {
		this.#bodies.remove(body);
		body.x = to.x;
		body.y = to.y;
		this.#bodies.add(body);
	}

	/** Whether a body may stand there: off the clear ground, off all labels, far enough from the others. */
	#mayStand(body: Body, at: Point, scale: number): boolean {
		// a label that has room at a small scale keeps it there
		const size = (2 * MARK) / Math.min(scale, this.#smallest);
		return (
			isClear(at, body.plot.sides, body.ground) &&
			!this.#labels.meets(boxAt(at.x, at.y, size, size)) &&
			this.#bodies.near(at).every((other) => other === body || apart(other, at) >= this.#reach)
		);
	}

	/** Bodies whose marks touch a box. */
	#alongside(box: Rect, half: number): Body[] {
		const found = new Set<Body>();
		for (let x = box.x0; ; x += BUCKET) {
			const at = { x: Math.min(x, box.x1), y: (box.y0 + box.y1) / 2 };
			for (const body of this.#bodies.near(at)) if (inBox(body, box, half)) found.add(body);
			if (x >= box.x1) return [...found];
		}
	}
}

/** The ground that a label covers at a scale and at rest, in units, with a little air for rounding. */
function boxFrom(at: Point, side: LabelSide, width: number, scale: number): Rect {
	const rest = labelBox(at, side, width, LABEL);
	const hang = { line: LABEL.line / scale, gap: LABEL.gap / scale };
	const small = labelBox(at, side, width / scale, hang);
	return grow(
		{
			x0: Math.min(rest.x0, small.x0),
			y0: Math.min(rest.y0, small.y0),
			x1: Math.max(rest.x1, small.x1),
			y1: Math.max(rest.y1, small.y1)
		},
		AIR
	);
}

function inBox({ x, y }: Point, box: Rect, half: number): boolean {
	return x > box.x0 - half && x < box.x1 + half && y > box.y0 - half && y < box.y1 + half;
}

function apart(a: Point, b: Point): number {
	return lengthOf({ x: a.x - b.x, y: a.y - b.y });
}

function lengthOf({ x, y }: Point): number {
	return Math.sqrt(x * x + y * y);
}
