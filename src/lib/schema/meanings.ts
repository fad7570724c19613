/**
 * The few ids that the map itself understands. A vocabulary need not have them; if it has, they mean this. All other ids are
 * only names.
 */

/** Type of link: this resource replaces the target. */
export const SUPERSEDES = 'supersedes';
/** Status: something newer has taken its place. */
export const SUPERSEDED = 'superseded';
/** Kind: something with dates, described in courses.yaml. */
export const COURSE = 'course';
