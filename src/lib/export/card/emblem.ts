/** The emblem of the site, 32 by 32: an island with its resources, as in the header of every page. */
import { colours } from './colours.ts';

const dots = [
	[16, 16, 5],
	[9, 11, 2],
	[22, 9, 2],
	[23, 20, 2],
	[12, 23, 2]
];

export const emblem = [
	`<path fill="${colours.accent}" d="M16 2c5 0 7 3 10 6s4 6 3 10-5 5-7 8-6 4-10 3-5-4-8-7-2-7 0-11 7-9 12-9Z"/>`,
	...dots.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colours.white}"/>`)
].join('');
