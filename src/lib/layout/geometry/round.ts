/** Rounding to what is written: one decimal of a world unit, a tenth of a CSS pixel at zoom 1. */

/** Rounds to a tenth; never gives -0. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10 + 0;
}

/** How far apart two points must be so that rounding both cannot bring them closer than `distance`. */
export function beforeRounding(distance: number): number {
	return distance + 0.15;
}
