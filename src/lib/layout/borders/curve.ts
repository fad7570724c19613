/**
 * Arcs as path data: a Catmull-Rom spline through their points, written as cubic curves. Read backwards an arc gives the
 * same curve to the last digit, so that neighbours draw one border.
 */
import { tenth } from '#lib/layout/geometry/round.ts';
import type { Point } from '#lib/layout/types.ts';
import { isLoop } from './smooth.ts';

export interface Curve {
	/** Rounded to tenths. */
	points: readonly Point[];
	/** From each point to its second control point; the first is its mirror image. */
	handles: readonly Point[];
}

export function curveThrough(points: readonly Point[]): Curve {
	const loop = isLoop(points);
	const rounded = points.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }));
	const last = points.length - 1;
	const handles = points.map((point, index) => {
		const before = points[index - 1] ?? (loop ? points[last - 1] : point) ?? point;
		const after = points[index + 1] ?? (loop ? points[1] : point) ?? point;
		return { x: tenth((after.x - before.x) / 6), y: tenth((after.y - before.y) / 6) };
	});
	return { points: rounded, handles };
}

export function reverse({ points, handles }: Curve): Curve {
	return {
		points: points.toReversed(),
		handles: handles.toReversed().map(({ x, y }) => ({ x: 0 - x, y: 0 - y }))
	};
}

/** Path data of a ring of curves, each of which begins where the one before it ends. */
export function ringPath(ring: readonly Curve[]): string {
	const start = ring[0]?.points[0];
	if (!start) return '';
	let path = `M${numbers([start.x, start.y])}`;
	for (const { points, handles } of ring) {
		for (let i = 1; i < points.length; i++) {
			const [from, to] = [points[i - 1]!, points[i]!];
			const [out, into] = [handles[i - 1]!, handles[i]!];
			const end = [to.x - into.x - from.x, to.y - into.y - from.y, to.x - from.x, to.y - from.y];
			// s mirrors the control point before it; where two arcs meet there is a corner to turn
			path += i === 1 ? `c${numbers([out.x, out.y, ...end])}` : `s${numbers(end)}`;
		}
	}
	return `${path}z`;
}

/** Numbers in tenths, without a space where the sign of the next parts them. */
function numbers(values: readonly number[]): string {
	return values
		.map((value, index) => {
			const text = String(tenth(value)).replace(/^(-?)0\./, '$1.');
			return index > 0 && !text.startsWith('-') ? ` ${text}` : text;
		})
		.join('');
}
