/**
 * Sizes of what is drawn, in CSS px: constant on screen at every zoom, save that marks and names shrink when the whole map
 * is small. The style sheet of the map uses the same numbers.
 */

/** Half of the box that a mark takes, with a little air. */
export const MARK = 7.5;

/** Radius of the disc of a hub on the ring, and of one in the commons. */
export const DISC = 17;
export const PERSON = 13;

/** Label of a mark: font size and weight, height of its line, distance from the centre of the mark to the text. */
export const LABEL = { size: 12.5, weight: 450, line: 16, gap: 11 } as const;

/** Label of a hub in the commons, or of any hub in the free layout. */
export const PERSON_LABEL = { size: 12.5, weight: 650, line: 16, gap: 17 } as const;

/** Name of a territory: font size, height of a line in em. */
export const NAME = { size: 21, weight: 620, face: 'display', line: 1.1 } as const;

/** The corner of the world in which a wide page sets its title: no label may cover it. Top left, in world units. */
export const TITLE_CORNER = { x0: 0, y0: 0, x1: 178, y1: 430 } as const;

/** Size of marks, discs and the text on them at a scale (CSS px per world unit), as a share of their full size. */
export function markScale(scale: number): number {
	return scale >= 0.7 ? 1 : scale >= 0.5 ? 0.8 : 0.6;
}

/** Size of the names of territories at a scale, as a share; 0 where names do not show. */
export function nameScale(scale: number): number {
	return scale >= 1 ? 1 : scale >= 0.7 ? 0.8 : scale >= 0.5 ? 0.62 : 0;
}
