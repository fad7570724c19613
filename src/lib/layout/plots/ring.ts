/**
 * Three regions or more: petals round the commons, in ring order, clockwise from the top. Worked out in the unit space of
 * the land, where it is a circle, and stretched to the ellipse at the end; a stretched convex shape is convex.
 */
import { clipAll, hull, type HalfPlane } from '#lib/layout/geometry/polygon.ts';
import { circle, plotOf, toWorld, type Land, type Plot } from './plot.ts';

/** Of the radius of the land: how far out the notch between two petals lies. */
const NOTCH = 0.86;

/** A petal wider than this would not be convex, or leave nothing to its neighbours. In radians. */
const WIDEST = 2.6;

export interface RingShape {
	land: Land;
	/** Radius of the commons in unit space; without a commons, of the point where the petals meet. */
	inner: number;
	/** Wanted width of each petal, in any unit. */
	weights: readonly number[];
}

/** Angular widths in radians, in proportion to the weights but none wider than can be. */
export function widths(weights: readonly number[]): number[] {
	const full = 2 * Math.PI;
	let sum = weights.reduce((a, b) => a + b, 0);
	let left = full;
	const fixed = new Set<number>();
	// each round fixes the petals that would be too wide and shares what is left among the others
	for (let found = true; found;) {
		found = false;
		weights.forEach((weight, index) => {
			if (fixed.has(index) || (weight / sum) * left <= WIDEST) return;
			fixed.add(index);
			sum -= weight;
			left -= WIDEST;
			found = true;
		});
	}
	return weights.map((weight, index) => (fixed.has(index) ? WIDEST : (weight / sum) * left));
}

/** The petals in the order of `ids`, and last the commons when it has an id. */
export function ringPlots(
	ids: readonly string[],
	commons: string | null,
	shape: RingShape
): Plot[] {
	const { land, inner } = shape;
	const all = widths(shape.weights);
	const chords: HalfPlane[] = [];
	let from = -(all[0] ?? 0) / 2;
	const petals = ids.map((id, index) => {
		const width = all[index] ?? 0;
		const half = width / 2;
		const middle = from + half;
		const out = { x: Math.sin(middle), y: -Math.cos(middle) };
		// a straight inner side, so that the petal is convex and the commons too
		const chord = { nx: out.x, ny: out.y, d: inner * Math.max(Math.cos(half), 0.5) };
		chords.push(chord);
		const polygon = clipAll(drop(out, half), [
			{ nx: -chord.nx, ny: -chord.ny, d: -chord.d },
			ray(from, -1),
			ray(from + width, 1)
		]);
		from += width;
		return plotOf(id, toWorld(land, polygon), worldDirection(out, land));
	});
	if (commons === null) return petals;
	const middle = clipAll(circle(0, 0, 1), chords);
	return [...petals, plotOf(commons, toWorld(land, middle), { x: 0, y: 0 })];
}

/**
 * A drop with its tip in the middle of the map. Its round end touches the land's circle at the petal's middle and meets the
 * petal's sides at the notch.
 */
function drop(out: { x: number; y: number }, half: number) {
	const centre = Math.min(0.9, (1 - NOTCH * NOTCH) / (2 * (1 - NOTCH * Math.cos(half))));
	return hull([{ x: 0, y: 0 }, ...circle(out.x * centre, out.y * centre, 1 - centre)]);
}

/** What lies on one side of the ray at an angle from the top: 1 for anticlockwise of it, -1 for clockwise. */
function ray(angle: number, side: 1 | -1): HalfPlane {
	return { nx: side * Math.cos(angle), ny: side * Math.sin(angle), d: 0 };
}

function worldDirection(out: { x: number; y: number }, land: Land) {
	const x = out.x * land.rx;
	const y = out.y * land.ry;
	const length = Math.sqrt(x * x + y * y);
	return { x: x / length, y: y / length };
}
