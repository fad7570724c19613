/** A lens over the graph: anchored hubs, a territory for each region, marks at home, labels where they fit. */
import { bodiesOf, type Body } from './body.ts';
import { evenOut } from './even.ts';
import { clear } from './ground.ts';
import { placeLabels } from './labels.ts';
import { byId } from './order.ts';
import type { Plot } from './plot.ts';
import { seatLabels } from './seats.ts';
import { relax } from './relax.ts';
import { shareOut } from './room.ts';
import { beforeRounding, tenth } from './round.ts';
import { spread } from './spread.ts';
import { standsOf, type Stands } from './stands.ts';
import { drawBorders, type Standing } from './territory.ts';
import { MIN_DISTANCE, type Layout, type LensInput, type Point } from './types.ts';

/** Square units of a plot that each hub takes with its name. */
const HUB_GROUND = 9000;

/** The same input, in whatever order its marks come, gives the same layout to the last digit. */
export function layoutLens(input: LensInput): Layout {
	const plots = shareOut(input);
	const stands = standsOf(input, plots);
	const bodies = settle(input, plots, stands);
	const wishes = seatLabels(bodies, stands);
	const positions: Record<string, Point> = {};
	for (const [id, point] of stands.hubs) positions[id] = point;
	for (const { id, x, y } of bodies) positions[id] = { x: tenth(x), y: tenth(y) };
	const borders = drawBorders(plots, standing(input, plots, positions));
	const people = input.commons?.hubs ?? [];
	return {
		positions,
		territories: plots.map(({ id }) => ({
			id,
			path: borders.paths.get(id) ?? '',
			name: stands.names.get(id)!
		})),
		coast: borders.coast,
		labels: placeLabels(
			people.map(({ id, label }) => ({ id, text: label, side: 'below' })),
			wishes,
			{
				positions,
				marks: bodies.map(({ id }) => id),
				hubs: input.regions.map(({ hub }) => hub),
				people: people.map(({ id }) => id),
				names: [...stands.names.values()]
			}
		)
	};
}

/** Lets the marks find their places: forces first, then even spacing, last the hard rule. */
function settle(input: LensInput, plots: readonly Plot[], { hubs, ground }: Stands): Body[] {
	const hubOf = new Map(input.regions.map(({ id, hub }) => [id, hubs.get(hub)!]));
	const at = new Map(plots.map((plot) => [plot.id, [] as LensInput['marks'][number][]]));
	for (const mark of [...input.marks].sort(byId)) {
		const home = at.get(mark.home);
		if (!home) throw new Error(`Layout: “${mark.id}” lives in “${mark.home}”, which is no region of the lens.`);
		home.push(mark);
	}
	const groups = plots.map((plot) => {
		const hubCount = plot.id === input.commons?.id ? input.commons.hubs.length : 1;
		return bodiesOf(at.get(plot.id) ?? [], plot, hubOf, hubCount * HUB_GROUND);
	});
	const bodies = groups.flat();
	spread(bodies, ground);
	plots.forEach((plot, index) => evenOut(groups[index] ?? [], ground, plot));
	relax(bodies, beforeRounding(MIN_DISTANCE), (body) => clear(body, body.plot.sides, ground));
	return bodies;
}

/** Hubs and marks by the plot that they stand on. */
function standing(
	input: LensInput,
	plots: readonly Plot[],
	positions: Readonly<Record<string, Point>>
): Map<string, Standing> {
	const stand = new Map(plots.map(({ id }) => [id, { points: [] as Point[], hub: undefined as Point | undefined }]));
	for (const { id, hub } of input.regions) stand.get(id)!.hub = positions[hub];
	for (const { id } of input.commons?.hubs ?? []) stand.get(input.commons!.id)!.points.push(positions[id]!);
	for (const { id, home } of input.marks) stand.get(home)!.points.push(positions[id]!);
	return stand;
}
