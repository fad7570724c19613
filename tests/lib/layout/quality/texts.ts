/** How good the texts of a layout are: what overlaps at a level, and how many show. */
import { boxIndex } from '#lib/layout/geometry/grid-index.ts';
import { labelBox } from '#lib/layout/labels/sides.ts';
import { LEVELS } from '#lib/layout/levels.ts';
import { measure } from '#lib/layout/glyphs/measure.ts';
import { nameBoxAt } from '#lib/layout/labels/obstacles.ts';
import { boxAt, overlap, type Rect } from '#lib/layout/geometry/rect.ts';
import { DISC, LABEL, MARK, markScale, PERSON, PERSON_LABEL } from '#lib/layout/sizes.ts';
import type { Layout, LensInput } from '#lib/layout/types.ts';
import { placeOf } from './place.ts';

/** What a text may overlap at a level. */
export interface Texts {
	marks: readonly string[];
	/** Hubs with a number and a name of their territory. */
	hubs: readonly string[];
	/** Hubs with a label. */
	people: readonly string[];
}

/** The labels of marks that show at a level (index into LEVELS). */
export function shown(layout: Layout, { marks }: Texts, level: number): string[] {
	const known = new Set(marks);
	return layout.labels
		.filter((label) => label.level <= level && known.has(label.id))
		.map(({ id }) => id);
}

/** Labels that overlap another label, a name, a disc or a mark at a level: pairs of what overlaps. */
export function labelFaults(layout: Layout, texts: Texts, level: number): [string, string][] {
	const scale = LEVELS[level]!;
	const things = boxIndex<Rect & { id: string; of: string }>();
	const disc = (id: string, half: number) => {
		const { x, y } = placeOf(layout, id);
		const size = 2 * half * markScale(scale);
		things.add({ id: `disc ${id}`, of: id, ...boxAt(x * scale, y * scale, size, size) });
	};
	for (const id of texts.marks) disc(id, MARK);
	for (const id of texts.hubs) disc(id, DISC);
	for (const id of texts.people) disc(id, PERSON);
	for (const { id, name } of layout.territories) {
		const box = nameBoxAt(name, scale);
		if (box) things.add({ id: `name ${id}`, of: id, ...box });
	}
	const people = new Set(texts.people);
	const faults: [string, string][] = [];
	for (const { id, text, side, level: from } of layout.labels) {
		if (from > level) continue;
		const style = people.has(id) ? PERSON_LABEL : LABEL;
		const { x, y } = placeOf(layout, id);
		const box = labelBox({ x: x * scale, y: y * scale }, side, measure(text, style), style);
		for (const other of things.in(box)) {
			// where the picture is small, the few labels of hubs go before marks
			const hides =
				people.has(id) && scale < 0.8 && other.id.startsWith('disc') && !people.has(other.of);
			if (other.of !== id && !hides) faults.push([`label ${id}`, other.id]);
		}
		things.add({ id: `label ${id}`, of: id, ...box });
	}
	return faults;
}

/** Names of territories, and discs of hubs other than its own, that a name overlaps at zoom 1. */
export function nameFaults(layout: Layout, input: LensInput): [string, string][] {
	const things = [
		...layout.territories.flatMap(({ id, name }) => {
			const box = nameBoxAt(name, 1);
			return box ? [{ id, box }] : [];
		}),
		...[
			...input.regions.map(({ hub }) => hub),
			...(input.commons?.hubs ?? []).map(({ id }) => id)
		].map((id) => ({
			id,
			box: boxAt(placeOf(layout, id).x, placeOf(layout, id).y, 2 * DISC, 2 * DISC)
		}))
	];
	return things.slice(0, layout.territories.length).flatMap(({ id, box }, index) =>
		things
			.slice(index + 1)
			.filter((other) => overlap(box, other.box))
			.map((other): [string, string] => [id, other.id])
	);
}
