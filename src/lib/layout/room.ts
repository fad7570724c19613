/** How the paper is shared out: how large the land is, how wide each petal, how large the commons. */
import type { Comfort } from './comfort.ts';
import { ringPlots } from './ring.ts';
import { stripPlots } from './strips.ts';
import type { Land, Plot } from './plot.ts';
import { perimeter } from './polygon.ts';
import { MIN_DISTANCE, WORLD, type LensInput } from './types.ts';

/** Square units that a mark, a hub with its name, and a hub of the commons would like. */
const WISH = { mark: 3400, hub: 12000, person: 14000, commonsMark: 2600 };

/** Square units below which marks of 24 units cannot be packed any more: hexagons, and a loss at the borders. */
const LEAST = MIN_DISTANCE * MIN_DISTANCE * 0.866 * 1.25;

/** Marks that would fit where a hub stands. */
const DISPLACED = 7;

/** Width of the strip along the border of a plot that is lost between packed marks, in units. */
const EDGE = 3;

/** Square units that a hub of the commons takes with its label. */
const PERSON_GROUND = 9000;

/** Half axes of the land: with room for labels outside the coast, and when marks need every corner of the paper. */
const USUAL = { rx: 442, ry: 408 };
const FULL = { rx: 574, ry: 435 };

/** How many marks still leave room for labels in the sea. */
const CROWDED = { from: 300, to: 700 };

/** The plots of all regions and, last, of the commons; and whether all marks can be packed on them. */
export function shareOut(input: LensInput, comfort: Comfort): { plots: Plot[]; roomy: boolean } {
	const homes = new Map<string, number>();
	for (const { home } of input.marks) homes.set(home, (homes.get(home) ?? 0) + 1);
	const land = landFor(input);
	const inner = innerRadius(input, land, homes);
	let plots: Plot[] = [];
	// The width of a petal is the square root of its homes: large ones stay readable, small ones visible. Where that
	// packs marks closer than they may stand, the exponent grows step by step until all petals are equally full.
	for (let exponent = 0.5; exponent <= 1; exponent += 0.05) {
		plots = cut(input, land, inner, homes, exponent);
		if (plots.every((plot) => fits(plot, homes, input, comfort))) return { plots, roomy: true };
	}
	return { plots, roomy: false };
}

function cut(
	input: LensInput,
	land: Land,
	inner: number,
	homes: ReadonlyMap<string, number>,
	exponent: number
): Plot[] {
	const ids = input.regions.map(({ id }) => id);
	// an empty region has a hub and a name all the same
	const least = Math.max(1, (0.25 * input.marks.length) / Math.max(1, ids.length));
	// where marks are packed, the ground of the hub counts as the marks that it displaces
	const displaced = (exponent - 0.5) * 2 * DISPLACED;
	const weights = ids.map((id) => (Math.max(least, homes.get(id) ?? 0) + displaced) ** exponent);
	const commons = input.commons?.id ?? null;
	if (ids.length >= 3) return ringPlots(ids, commons, { land, inner, weights });
	const sum = weights.reduce((a, b) => a + b, 0) || 1;
	if (commons === null) return stripPlots(ids, weights, land);
	const share = Math.max(0.25, Math.min(0.4, inner));
	const regions = ids.map(
		(id, index) => [id, ((weights[index] ?? 0) / sum) * (1 - share)] as const
	);
	const order = [...regions.slice(0, 1), [commons, share] as const, ...regions.slice(1)];
	const plots = stripPlots(
		order.map(([id]) => id),
		order.map(([, weight]) => weight),
		land
	);
	return [...plots.filter(({ id }) => id !== commons), ...plots.filter(({ id }) => id === commons)];
}

function landFor({ regions, commons, marks }: LensInput): Land {
	const people = commons?.hubs.length ?? 0;
	const wish = marks.length * WISH.mark + regions.length * WISH.hub + people * WISH.person;
	const scale = Math.min(1, Math.max(0.5, Math.sqrt(wish / (Math.PI * USUAL.rx * USUAL.ry))));
	const crowd = Math.max(
		0,
		Math.min(1, (marks.length - CROWDED.from) / (CROWDED.to - CROWDED.from))
	);
	return {
		x: WORLD.width / 2,
		y: WORLD.height / 2,
		rx: scale * USUAL.rx + crowd * (FULL.rx - USUAL.rx),
		ry: scale * USUAL.ry + crowd * (FULL.ry - USUAL.ry)
	};
}

/** The commons gets what its hubs and marks would like, within reason. */
function innerRadius(input: LensInput, land: Land, homes: ReadonlyMap<string, number>): number {
	if (!input.commons) return 0.06;
	const marks = homes.get(input.commons.id) ?? 0;
	const area = Math.PI * land.rx * land.ry;
	// on a crowded map the marks of the commons get no more room than others
	const each = Math.min(WISH.commonsMark, (0.8 * area) / Math.max(1, input.marks.length));
	const share =
		(input.commons.hubs.length * Math.min(WISH.person, Math.max(PERSON_GROUND, 8 * each)) +
			marks * each) /
		area;
	return Math.min(0.55, Math.max(0.28, Math.sqrt(share)));
}

function fits(
	plot: Plot,
	homes: ReadonlyMap<string, number>,
	input: LensInput,
	comfort: Comfort
): boolean {
	const edge = perimeter(plot.polygon) * EDGE;
	return (homes.get(plot.id) ?? 0) * LEAST + groundOf(plot, input, comfort) + edge <= plot.area;
}

/** Square units of a plot that its hubs and names take. */
export function groundOf({ id }: Plot, { commons }: LensInput, comfort: Comfort): number {
	return id === commons?.id ? commons.hubs.length * PERSON_GROUND : comfort.hub;
}
