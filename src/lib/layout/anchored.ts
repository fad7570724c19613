/** A lens over the graph: anchored hubs, a territory for each region, marks at home, labels where they fit. */
import { bodiesOf, type Body } from './body.ts';
import { COMFORTS } from './comfort.ts';
import { evenOut } from './even.ts';
import { clear, groundIn } from './ground.ts';
import { placeLabels } from './labels.ts';
import { byId } from './order.ts';
import type { Plot } from './plot.ts';
import { seatLabels } from './seats.ts';
import { relax } from './relax.ts';
import { groundOf, shareOut } from './room.ts';
import { beforeRounding, tenth } from './round.ts';
import { spread } from './spread.ts';
import { standsOf, type Stands } from './stands.ts';
import { drawBorders, type Standing } from './territory.ts';
import { MIN_DISTANCE, type Layout, type LensInput, type MarkInput, type Point } from './types.ts';

/** The same input, in whatever order its marks come, gives the same layout to the last digit. */
export function layoutLens(input: LensInput): Layout {
	const { plots, stands, bodies } = settleSomehow(input);
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

/** Rounds of relaxation before less comfort is tried, and when there is none left to give up. */
const PATIENCE = { first: 400, last: 2000 };

interface Settled {
	plots: readonly Plot[];
	stands: Stands;
	bodies: Body[];
}

/** As comfortable as can be. Where even the last comfort does not keep the marks apart, they are as far apart as it can. */
function settleSomehow(input: LensInput): Settled {
	const homes = membersOf(input);
	let settled: Settled | undefined;
	for (const comfort of COMFORTS) {
		const { plots, roomy } = shareOut(input, comfort);
		const last = comfort === COMFORTS.at(-1);
		if (!roomy && !last) continue;
		const stands = standsOf(input, plots, comfort);
		const groups = plots.map((plot) => {
			const ground = groundIn(plot.polygon, stands.ground);
			const bodies = bodiesOf(
				homes.get(plot.id) ?? [],
				plot,
				ground,
				stands.ofRegion,
				groundOf(plot, input, comfort)
			);
			return { plot, ground, bodies };
		});
		const bodies = groups.flatMap((group) => group.bodies);
		settled = { plots, stands, bodies };
		spread(bodies);
		for (const group of groups) evenOut(group.bodies, group.plot, group.ground);
		const keep = (body: Body) => clear(body, body.plot.sides, body.ground);
		const rounds = last ? PATIENCE.last : PATIENCE.first;
		if (relax(bodies, beforeRounding(MIN_DISTANCE), keep, rounds)) break;
	}
	return settled!;
}

/** The marks by the region that they live in, by id. */
function membersOf({ regions, commons, marks }: LensInput): Map<string, MarkInput[]> {
	const homes = new Map<string, MarkInput[]>(regions.map(({ id }) => [id, []]));
	if (commons) homes.set(commons.id, []);
	for (const mark of [...marks].sort(byId)) {
		const home = homes.get(mark.home);
		if (!home)
			throw new Error(
				`Layout: “${mark.id}” lives in “${mark.home}”, which is no region of the lens. Give it a region as its home.`
			);
		home.push(mark);
	}
	return homes;
}

/** Hubs and marks by the plot that they stand on. */
function standing(
	input: LensInput,
	plots: readonly Plot[],
	positions: Readonly<Record<string, Point>>
): Map<string, Standing> {
	const stand = new Map(
		plots.map(({ id }) => [id, { points: [] as Point[], hub: undefined as Point | undefined }])
	);
	for (const { id, hub } of input.regions) stand.get(id)!.hub = positions[hub];
	for (const { id } of input.commons?.hubs ?? [])
		stand.get(input.commons!.id)!.points.push(positions[id]!);
	for (const { id, home } of input.marks) stand.get(home)!.points.push(positions[id]!);
	return stand;
}
