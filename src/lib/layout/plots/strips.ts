/** One region or two, or the commons alone: too few for a ring. They share the land from left to right. */
import { clipAll, measureArea } from '#lib/layout/geometry/polygon.ts';
import { circle, plotOf, toWorld, type Land, type Plot } from './plot.ts';

/** Plots in the order of `ids`, from right to left as the ring would have it: the first is on the right. */
export function stripPlots(ids: readonly string[], weights: readonly number[], land: Land): Plot[] {
	const whole = circle(0, 0, 1);
	const sum = weights.reduce((a, b) => a + b, 0);
	let right = 1;
	let taken = 0;
	return ids.map((id, index) => {
		taken += (weights[index] ?? 0) / sum;
		const left = index === ids.length - 1 ? -1 : cutAt(1 - taken);
		const polygon = clipAll(whole, [
			{ nx: 1, ny: 0, d: right },
			{ nx: -1, ny: 0, d: -left }
		]);
		right = left;
		const { centroid } = measureArea(polygon);
		return plotOf(id, toWorld(land, polygon), { x: Math.sign(centroid.x) || 1, y: 0 });
	});
}

/** Where to cut the unit circle so that this share of it lies to the left: by halving. */
function cutAt(share: number): number {
	const whole = circle(0, 0, 1);
	const { area } = measureArea(whole);
	let low = -1;
	let high = 1;
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		const left = clipAll(whole, [{ nx: 1, ny: 0, d: middle }]);
		if (measureArea(left).area / area < share) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
