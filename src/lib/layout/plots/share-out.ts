/** Shares the world out among the regions: how large the land is, how wide each petal, how large the commons. */
import { perimeter } from '#lib/layout/geometry/polygon.ts';
import { MIN_DISTANCE, WORLD, type LensInput } from '#lib/layout/types.ts';
import type { Land, Plot } from './plot.ts';
import { ringPlots } from './ring.ts';
import type { Spacing } from './spacing.ts';
import { stripPlots } from './strips.ts';

/** Area in square units for a mark, a hub with its name, a hub of the commons and a mark there, where there is enough. */
const WANTED = { mark: 3400, hub: 12000, person: 14000, commonsMark: 2600 };

/** Square units below which marks of 24 units cannot be packed any more: hexagons, and a loss at the borders. */
const LEAST = MIN_DISTANCE * MIN_DISTANCE * 0.866 * 1.25;

/** Marks that would fit in the place of a hub. */
const DISPLACED = 7;

/** Width of the strip along the border of a plot that is lost between packed marks, in units. */
const EDGE = 3;

/** Area that a hub of the commons takes with its label, in square units. */
const PERSON_AREA = 9000;

/** Half axes of the land: with space for labels outside the coast, and when marks need every corner of the world. */
const USUAL = { rx: 442, ry: 408 };
const FULL = { rx: 574, ry: 435 };

/** Numbers of marks between which labels lose their space in the sea. */
const CROWDED = { from: 300, to: 700 };

/** The plots of all regions and, last, of the commons; and whether all marks can be packed on them. */
export function shareOut(input: LensInput, spacing: Spacing): { plots: Plot[]; fit: boolean } {
	const homes = new Map<string, number>();
	for (const { home } of input.marks) homes.set(home, (homes.get(home) ?? 0) + 1);
	const land = landFor(input);
	const inner = innerRadius(input, land, homes);
	let plots: Plot[] = [];
	// The width of a petal is the square root of its homes: large ones stay readable, small ones visible. Where that
	// packs marks closer than they may be, the exponent grows step by step until all petals are equally full.
	for (let exponent = 0.5; exponent <= 1; exponent += 0.05) {
		plots = cut(input, land, inner, homes, exponent);
		if (plots.every((plot) => fits(plot, homes, input, spacing))) return { plots, fit: true };
	}
	return { plots, fit: false };
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
	// where marks are packed, a hub counts as the marks that it displaces
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
	const wanted = marks.length * WANTED.mark + regions.length * WANTED.hub + people * WANTED.person;
	const scale = Math.min(1, Math.max(0.5, Math.sqrt(wanted / (Math.PI * USUAL.rx * USUAL.ry))));
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

/** The commons gets the area that its hubs and marks want, within limits. */
function innerRadius(input: LensInput, land: Land, homes: ReadonlyMap<string, number>): number {
	if (!input.commons) return 0.06;
	const marks = homes.get(input.commons.id) ?? 0;
	const area = Math.PI * land.rx * land.ry;
	// on a crowded map the marks of the commons get no more than others
	const each = Math.min(WANTED.commonsMark, (0.8 * area) / Math.max(1, input.marks.length));
	const share =
		(input.commons.hubs.length * Math.min(WANTED.person, Math.max(PERSON_AREA, 8 * each)) +
			marks * each) /
		area;
	return Math.min(0.55, Math.max(0.28, Math.sqrt(share)));
}

function fits(
	plot: Plot,
	homes: ReadonlyMap<string, number>,
	input: LensInput,
	spacing: Spacing
): boolean {
	const edge = perimeter(plot.polygon) * EDGE;
	return (homes.get(plot.id) ?? 0) * LEAST + areaTaken(plot, input, spacing) + edge <= plot.area;
}

/** Area of a plot that its hubs and names take, in square units. */
export function areaTaken({ id }: Plot, { commons }: LensInput, spacing: Spacing): number {
	return id === commons?.id ? commons.hubs.length * PERSON_AREA : spacing.hub;
}
