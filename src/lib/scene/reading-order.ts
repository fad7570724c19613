/** The order in which the hubs of a map are read: round the ring clockwise, then the people. */

import type { Hub } from './types.ts';

type PlacedHub = Pick<Hub, 'id' | 'x' | 'y' | 'number' | 'region'>;

/** Those with numbers by number, then those of other regions clockwise from the top, then the rest as they come. */
export function readingOrder<T extends PlacedHub>(hubs: readonly T[]): T[] {
	const numbered = hubs.filter(({ number }) => number !== null);
	const unnumbered = hubs.filter(({ number }) => number === null);
	const people = unnumbered.filter(({ region }) => region === null);
	return [
		...numbered.toSorted((a, b) => Number(a.number) - Number(b.number)),
		...clockwise(unnumbered.filter(({ region }) => region !== null)),
		...people
	];
}

function clockwise<T extends PlacedHub>(hubs: readonly T[]): T[] {
	const middle = {
		x: hubs.reduce((sum, { x }) => sum + x, 0) / hubs.length,
		y: hubs.reduce((sum, { y }) => sum + y, 0) / hubs.length
	};
	// 0 at the top, growing clockwise, from -PI to PI
	const angle = ({ x, y }: T) => Math.atan2(x - middle.x, middle.y - y);
	const round = hubs.toSorted((a, b) => angle(a) - angle(b) || (a.id < b.id ? -1 : 1));
	// the first region is centred on the top, but its hub may lie a little to the left of that
	const first = round.reduce(
		(best, hub, index) =>
			Math.abs(angle(hub)) < Math.abs(angle(round[best] ?? hub)) ? index : best,
		0
	);
	return [...round.slice(first), ...round.slice(0, first)];
}
