/** A lens over the graph: a territory for each region, hubs in the middle of them, marks round the hubs, labels where they fit. */
import { drawBorders, type Members } from './borders/draw-borders.ts';
import { tenth } from './geometry/round.ts';
import { placeHubs, type HubPlacement } from './hubs/place-hubs.ts';
import { placeLabels } from './labels/place-labels.ts';
import { planLabels } from './labels/plan-labels.ts';
import { bodiesOf, type Body } from './marks/body.ts';
import { placeMarks } from './marks/forces.ts';
import { obstaclesIn } from './marks/obstacles.ts';
import { byId } from './order.ts';
import type { Plot } from './plots/plot.ts';
import { areaTaken, shareOut } from './plots/share-out.ts';
import { SPACINGS } from './plots/spacing.ts';
import type { Layout, LensInput, MarkInput, Point } from './types.ts';

/** The same input, in whatever order its marks come, gives the same layout to the last digit. */
export function layoutLens(input: LensInput): Layout {
	const { plots, placement, bodies } = placeNodes(input);
	const { hubs, names } = placement;
	const requests = planLabels(bodies, placement);
	const positions: Record<string, Point> = Object.fromEntries([
		...hubs,
		...bodies.map(({ id, x, y }) => [id, { x: tenth(x), y: tenth(y) }] as const)
	]);
	const { paths, coast } = drawBorders(plots, membersOf(input, positions));
	const people = input.commons?.hubs ?? [];
	return {
		positions,
		territories: plots.map(({ id }) => ({ id, path: paths.get(id) ?? '', name: names.get(id)! })),
		coast,
		labels: placeLabels(
			people.map(({ id, label }) => ({ id, text: label, side: 'below' })),
			requests,
			{
				positions,
				marks: bodies.map(({ id }) => id),
				hubs: input.regions.map(({ hub }) => hub),
				people: people.map(({ id }) => id),
				names: [...names.values()]
			}
		)
	};
}

interface PlacedNodes {
	plots: readonly Plot[];
	placement: HubPlacement;
	bodies: Body[];
}

/** Hubs and marks with the most generous spacing that keeps marks apart; where none does, the tightest. */
function placeNodes(input: LensInput): PlacedNodes {
	const homes = homesOf(input);
	let nodes: PlacedNodes | undefined;
	for (const spacing of SPACINGS) {
		const { plots, fit } = shareOut(input, spacing);
		if (!fit && spacing !== SPACINGS.at(-1)) continue;
		const placement = placeHubs(input, plots, spacing);
		const bodies = plots.flatMap((plot) =>
			bodiesOf(
				homes.get(plot.id) ?? [],
				plot,
				obstaclesIn(plot.polygon, placement.obstacles),
				placement.ofRegion,
				areaTaken(plot, input, spacing)
			)
		);
		nodes = { plots, placement, bodies };
		if (placeMarks(bodies)) break;
	}
	return nodes!;
}

/** The marks by the region that they live in, by id. */
function homesOf({ regions, commons, marks }: LensInput): Map<string, MarkInput[]> {
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

/** Where the members of each region are, by its id. */
function membersOf(
	{ regions, commons, marks }: LensInput,
	positions: Readonly<Record<string, Point>>
): Map<string, Members> {
	const homes = Map.groupBy(marks, ({ home }) => home);
	const at = (nodes: readonly { id: string }[] = []) => nodes.map(({ id }) => positions[id]!);
	const members = new Map<string, Members>(
		regions.map(({ id, hub }) => [id, { hub: positions[hub], points: at(homes.get(id)) }])
	);
	if (commons)
		members.set(commons.id, { points: [...at(commons.hubs), ...at(homes.get(commons.id))] });
	return members;
}
