/**
 * Makes space for labels: a mark moves a few units so that its label fits between its neighbours, marks without a label
 * move out of the way of one, and a label may take the place of another that finds a new one. Greedy, over candidate
 * positions on the eight sides of a mark (Christensen, Marks and Shieber 1995). Without it half as many show at rest.
 */
import { boxIndex, GridIndex } from '#lib/layout/geometry/grid-index.ts';
import { boxAt, grow, scaleBox, type Rect } from '#lib/layout/geometry/rect.ts';
import { beforeRounding } from '#lib/layout/geometry/round.ts';
import { measure } from '#lib/layout/glyphs/measure.ts';
import type { Body } from '#lib/layout/marks/body.ts';
import { isClear } from '#lib/layout/marks/obstacles.ts';
import { LABEL, MARK } from '#lib/layout/sizes.ts';
import { MIN_DISTANCE, WORLD, type LabelSide, type Point } from '#lib/layout/types.ts';
import { inPicture } from './obstacles.ts';
import { labelBox, sidesFor } from './sides.ts';

/** Steps that a mark may move, nearest first, in units. */
const STEPS: readonly Point[] = [
	{ x: 0, y: 0 },
	...[4, 8, 12, 16, 20, 24].flatMap((length) =>
		// up and down come first: labels are wide and low, so a step in height frees most
		[
			[0, -1],
			[0, 1],
			[0.6, -0.8],
			[-0.6, -0.8],
			[0.6, 0.8],
			[-0.6, 0.8],
			[1, 0],
			[-1, 0]
		].map(([x = 0, y = 0]) => ({ x: x * length, y: y * length }))
	)
];

/** What a worse side costs, in units of a step. */
const SIDE_COST = 3;

/** How many marks may move, and how many labels may lose their place, for one label. Tried in this order. */
const EFFORTS = [
	{ marks: 0, labels: 0 },
	{ marks: 3, labels: 0 },
	{ marks: 3, labels: 1 }
] as const;
type Effort = (typeof EFFORTS)[number];

/** Space round a label, in units, so that rounding closes no gap. */
const MARGIN = 0.15;

const REACH = beforeRounding(MIN_DISTANCE);

interface FittedLabel extends Rect {
	body: Body;
	side: LabelSide;
}

/** A position for a label, and what has to move for it. */
interface Candidate {
	at: Point;
	side: LabelSide;
	box: Rect;
	moves: readonly (readonly [Body, Point])[];
	evicted: FittedLabel | undefined;
	cost: number;
}

export class LabelSpace {
	readonly #fixed: GridIndex<Rect>;
	readonly #bodies: GridIndex<Body>;
	readonly #labels = boxIndex<FittedLabel>();
	readonly #fitted = new Map<Body, FittedLabel>();
	#smallest = 1;

	/** @param fixed boxes of names, hubs and their labels at zoom 1 */
	constructor(bodies: readonly Body[], fixed: readonly Rect[]) {
		this.#fixed = boxIndex(fixed);
		this.#bodies = new GridIndex(({ x, y }) => boxAt(x, y, 0, 0), bodies);
	}

	/** The side of its mark on which a label has space, if it has. */
	sideOf(body: Body): LabelSide | undefined {
		return this.#fitted.get(body)?.side;
	}

	/**
	 * Finds space for the label of each body in turn.
	 * @param scale CSS px per world unit at which the labels must fit
	 * @param most stops when this many have space
	 */
	fit(bodies: readonly Body[], scale: number, most = Infinity): void {
		this.#smallest = Math.min(this.#smallest, scale);
		for (const effort of EFFORTS)
			for (const body of bodies) {
				if (this.#fitted.size >= most) return;
				if (!this.#fitted.has(body)) this.#fitOne(body, scale, effort);
			}
	}

	#fitOne(body: Body, scale: number, effort: Effort): boolean {
		const best = this.#bestCandidate(body, scale, effort);
		if (!best) return false;
		const moves = [[body, best.at] as const, ...best.moves];
		const back = moves.map(([other]) => [other, { x: other.x, y: other.y }] as const);
		const label = { ...best.box, body, side: best.side };
		for (const [other, to] of moves) this.#move(other, to);
		if (best.evicted) this.#remove(best.evicted);
		this.#add(label);
		if (!best.evicted || this.#fitOne(best.evicted.body, scale, EFFORTS[1])) return true;
		this.#remove(label);
		for (const [other, to] of back) this.#move(other, to);
		this.#add(best.evicted);
		return false;
	}

	#bestCandidate(body: Body, scale: number, effort: Effort): Candidate | undefined {
		const width = measure(body.mark.label, LABEL);
		const sides = sidesFor(body, WORLD.width / 2);
		let best: Candidate | undefined;
		for (const step of STEPS) {
			const length = lengthOf(step);
			if (best && length >= best.cost) continue;
			const at = { x: body.x + step.x, y: body.y + step.y };
			if (length > 0 && !this.#isFree(body, at, scale)) continue;
			for (const [rank, side] of sides.entries()) {
				const cost = length + rank * SIDE_COST;
				if (best && cost >= best.cost) break;
				const box = spaceFor(at, side, width, scale);
				const candidate = this.#tryBox({ at, side, box, cost }, body, scale, effort);
				if (candidate && (!best || candidate.cost < best.cost)) best = candidate;
			}
		}
		return best;
	}

	/** What has to move for a label in a box; undefined where that is more than the effort allows. */
	#tryBox(
		wanted: Pick<Candidate, 'at' | 'side' | 'box' | 'cost'>,
		body: Body,
		scale: number,
		effort: Effort
	): Candidate | undefined {
		const { box, at } = wanted;
		if (!inPicture(scaleBox(box, scale), scale) || this.#fixed.meets(box)) return undefined;
		const labels = this.#labels.in(box);
		if (labels.length > effort.labels) return undefined;
		const keepOut = grow(box, MARK / scale);
		const inWay = this.#bodies.in(keepOut).filter((other) => other !== body);
		if (inWay.length > effort.marks) return undefined;
		const moves: [Body, Point][] = [];
		let cost = wanted.cost;
		for (const other of inWay) {
			if (this.#fitted.has(other)) return undefined;
			const step = STEPS.find(({ x, y }) => {
				const to = { x: other.x + x, y: other.y + y };
				return (
					!(to.x > keepOut.x0 && to.x < keepOut.x1 && to.y > keepOut.y0 && to.y < keepOut.y1) &&
					distance(to, at) >= REACH &&
					moves.every(([, taken]) => distance(to, taken) >= REACH) &&
					this.#isFree(other, to, scale)
				);
			});
			if (!step) return undefined;
			moves.push([other, { x: other.x + step.x, y: other.y + step.y }]);
			cost += lengthOf(step);
		}
		return { ...wanted, moves, evicted: labels[0], cost };
	}

	#add(label: FittedLabel): void {
		this.#labels.add(label);
		this.#fitted.set(label.body, label);
	}

	#remove(label: FittedLabel): void {
		this.#labels.remove(label);
		this.#fitted.delete(label.body);
	}

	#move(body: Body, to: Point): void {
		this.#bodies.remove(body);
		Object.assign(body, to);
		this.#bodies.add(body);
	}

	/** Whether a mark may be there: off its obstacles and all labels, far enough from other marks. */
	#isFree(body: Body, at: Point, scale: number): boolean {
		// a label that has space at a small scale keeps it
		const size = (2 * MARK) / Math.min(scale, this.#smallest);
		return (
			isClear(at, body.plot.sides, body.obstacles) &&
			!this.#labels.meets(boxAt(at.x, at.y, size, size)) &&
			this.#bodies
				.in(boxAt(at.x, at.y, 2 * REACH, 2 * REACH))
				.every((other) => other === body || distance(other, at) >= REACH)
		);
	}
}

/** The box that a label covers both at a scale and at rest, in units. */
function spaceFor(at: Point, side: LabelSide, width: number, scale: number): Rect {
	const rest = labelBox(at, side, width, LABEL);
	const small = labelBox(at, side, width / scale, {
		line: LABEL.line / scale,
		gap: LABEL.gap / scale
	});
	return grow(
		{
			x0: Math.min(rest.x0, small.x0),
			y0: Math.min(rest.y0, small.y0),
			x1: Math.max(rest.x1, small.x1),
			y1: Math.max(rest.y1, small.y1)
		},
		MARGIN
	);
}

const distance = (a: Point, b: Point) => lengthOf({ x: a.x - b.x, y: a.y - b.y });

// not Math.hypot, whose last digit differs between engines
const lengthOf = ({ x, y }: Point) => Math.sqrt(x * x + y * y);
