/** A lens over the graph: anchored hubs, a territory for each region, marks at home, labels where they fit. */
import { bodiesOf, type Body } from './body.ts';
import { COMFORTS } from './comfort.ts';
import { placeMarks } from './forces.ts';
import { groundIn } from './ground.ts';
import { placeLabels } from './labels.ts';
import { byId } from './order.ts';
import type { Plot } from './plot.ts';
import { seatLabels } from './seats.ts';
import { groundOf, shareOut } from './room.ts';
import { tenth } from './round.ts';
import { standsOf, type Stands } from './stands.ts';
import { drawBorders, type Standing } from './territory.ts';
import type { Layout, LensInput, MarkInput, Point } from './types.ts';

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
		const bodies = plots.flatMap((plot) =>
			bodiesOf(
				homes.get(plot.id) ?? [],
				plot,
				groundIn(plot.polygon, stands.ground),
				stands.ofRegion,
				groundOf(plot, input, comfort)
			)
		);
		settled = { plots, stands, bodies };
		if (placeMarks(bodies)) break;
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
