/**
 * The star of a node: a curve from it to each neighbour that is drawn. All curves of a star bend the same way and share
 * one end, so they never cross each other.
 */
import type { Point } from '#lib/layout/types.ts';

/** Sideways bend of a curve, as a share of its length. */
const BEND = 0.12;

const round = (value: number) => Math.round(value * 10) / 10;

/** Path data of a gentle arc between two points, in world units. */
export function arc(from: Point, to: Point): string {
	const cx = (from.x + to.x) / 2 - (to.y - from.y) * BEND;
	const cy = (from.y + to.y) / 2 + (to.x - from.x) * BEND;
	return `M${round(from.x)} ${round(from.y)}Q${round(cx)} ${round(cy)} ${round(to.x)} ${round(to.y)}`;
}
