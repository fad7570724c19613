import type { Tint } from './types.ts';

/** Hue of the first territory, in degrees of OKLCH: a warm clay. */
const FIRST_HUE = 45;

/**
 * Colour of each region of a ring, so that no neighbours look alike: hues go once round the circle, and lightness
 * steps alternate so that neighbours differ without colour too. A ring of odd length needs a third step where it closes.
 * @param count number of regions on the ring
 */
export function ringTints(count: number): Tint[] {
	return Array.from({ length: count }, (_, index) => ({
		hue: Math.round(FIRST_HUE + (360 * index) / count) % 360,
		step: count > 1 && count % 2 === 1 && index === count - 1 ? -1 : index % 2
	}));
}
