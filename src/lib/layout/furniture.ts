/** What stands on the map before any mark does: hubs, names of territories, and the people in the commons with theirs. */
import { boxAround, round, type Rect } from './geometry.ts';
import { placeLabels, type LabelWish } from './labels.ts';
import { measure } from './measure.ts';
import { placeName } from './names.ts';
import { hubPlace, toWorld, widthAt, type Ring } from './ring.ts';
import { labelBox } from './sides.ts';
import { PERSON, PERSON_LABEL } from './sizes.ts';
import type { LensInput, Point, Territory } from './types.ts';

export interface Furniture {
	/** Node id -> centre: hubs of the ring and people. */
	readonly hubs: ReadonlyMap<string, Point>;
	/** Region id -> name. */
	readonly names: ReadonlyMap<string, Territory['name']>;
	/** Labels of people, each on the side where it shows earliest. */
	readonly people: readonly LabelWish[];
	/** Boxes that marks and their labels keep off: names with their discs, people, names of people. */
	readonly boxes: readonly Rect[];
}

export function placeFurniture(input: LensInput, ring: Ring): Furniture {
	const hubs = placeHubs(input, ring);
	const named = ring.sectors.map((sector) => {
		const hub = hubs.get(sector.hub) as Point;
		return { id: sector.id, ...placeName(sector.label, hub, widthAt(ring, sector, hub)) };
	});
	const people = (input.commons?.hubs ?? []).map(({ id, label }) => ({ id, text: label }));
	// labels of people do not make way for marks, so it is known already where they will be
	const labels = placeLabels({
		marks: [],
		people: people.map((person) => ({ ...person, side: 'below' })),
		discs: input.regions.map(({ hub }) => hub),
		names: named.map(({ name }) => name),
		positions: Object.fromEntries(hubs)
	});
	return {
		hubs,
		names: new Map(named.map(({ id, name }) => [id, name])),
		people: labels,
		boxes: [
			...named.map(({ box }) => box),
			...people.map(({ id }) => boxAround(hubs.get(id) as Point, PERSON + 2)),
			...labels.map(({ id, text, side }) =>
				labelBox(hubs.get(id) as Point, side, measure(text, PERSON_LABEL), PERSON_LABEL)
			)
		]
	};
}

/** Hubs of the ring in their sectors; people in a circle in the commons, the first at the top. */
function placeHubs(input: LensInput, ring: Ring): Map<string, Point> {
	const hubs = new Map(ring.sectors.map((sector) => [sector.hub, hubPlace(ring, sector)]));
	const people = input.commons?.hubs ?? [];
	people.forEach(({ id }, index) => {
		const angle = -Math.PI / 2 + (2 * Math.PI * index) / people.length;
		const { x, y } = toWorld(ring, people.length > 1 ? ring.inner * 0.6 : 0, angle);
		// the name hangs below the disc: disc and name together stand round the middle
		hubs.set(id, { x: round(x), y: round(y - PERSON_LABEL.line / 2) });
	});
	return hubs;
}
