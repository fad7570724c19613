/**
 * The zoom levels at which the picture is drawn crisp, in CSS px per world unit: four to each doubling. Between two
 * levels the picture of the lower one is only scaled, so what does not overlap at a level does not overlap up to the next.
 */
export const LEVELS: readonly number[] = Array.from(
	{ length: 21 },
	(_, index) => 2 ** ((index - 8) / 4)
);

/** The scale at which a laptop shows the whole map: one level below full size. */
export const LAPTOP = 2 ** (-1 / 4);
