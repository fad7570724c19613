/** How good the texts of a layout are at one level of zoom: what lies over what, what hangs over the edge, how many show. */
import { boxAround, overlap, type Rect } from './geometry.ts';
import { LEVELS } from './levels.ts';
import { measure } from './measure.ts';
import { nameSize } from './names.ts';
import { labelBox } from './sides.ts';
import { DISC, LABEL, MARK, markScale, nameScale, PERSON, PERSON_LABEL } from './sizes.ts';
import { SpatialHash } from './spatial-hash.ts';
import { WORLD, type FreeInput, type Label, type Layout, type LensInput } from './types.ts';

/** One thing that is drawn at a level, with its box in px of that level. */
interface Drawn {
	readonly kind: 'label' | 'hub label' | 'name' | 'mark' | 'disc';
	readonly id: string;
	readonly box: Rect;
}

/** Everything drawn at a level. */
function drawnAt(level: number, input: LensInput | FreeInput, layout: Layout): Drawn[] {
	const scale = LEVELS[level] as number;
	const hubs = 'links' in input ? input.hubs : (input.commons?.hubs ?? []);
	const people = new Set(hubs.map(({ id }) => id));
	const point = (id: string) => {
		const { x, y } = layout.positions[id] as { x: number; y: number };
		return { x: x * scale, y: y * scale };
	};
	const body = (kind: Drawn['kind'], reach: number) => (id: string) => ({
		kind,
		id,
		box: boxAround(point(id), reach * markScale(scale))
	});
	const text = ({ id, text: words, side }: Label): Drawn => {
		const kind = people.has(id) ? 'hub label' : 'label';
		const style = people.has(id) ? PERSON_LABEL : LABEL;
		return { kind, id, box: labelBox(point(id), side, measure(words, style), style) };
	};
	const name = ({ id, name: { x, y, lines, size } }: Layout['territories'][number]): Drawn => {
		const { width, height } = nameSize(lines, size * nameScale(scale));
		const middle = boxAround({ x: x * scale, y: y * scale }, 0);
		const box = { x0: middle.x0 - width / 2, x1: middle.x1 + width / 2 };
		return {
			kind: 'name',
			id,
			box: { ...box, y0: middle.y0 - height / 2, y1: middle.y1 + height / 2 }
		};
	};
	const named = nameScale(scale) > 0 ? layout.territories : [];
	return [
		...input.marks.map(({ id }) => id).map(body('mark', MARK)),
		...[...people].map(body('disc', PERSON)),
		...('links' in input ? [] : input.regions.map(({ hub }) => hub).map(body('disc', DISC))),
		...named.filter(({ name: { lines } }) => lines.length > 0).map(name),
		...layout.labels.filter((label) => label.level <= level).map(text)
	];
}

/** What may lie over what: a thing and its own label, bodies among themselves, the few labels of hubs over marks. */
function mayMeet(a: Drawn, b: Drawn): boolean {
	const kinds = [a.kind, b.kind];
	const bodies = kinds.every((kind) => kind === 'mark' || kind === 'disc');
	const ownLabel = a.id === b.id && kinds.some((kind) => kind === 'label' || kind === 'hub label');
	return bodies || ownLabel || (kinds.includes('hub label') && kinds.includes('mark'));
}

/** Pairs at a level, one of them a text, that lie over each other, each as one line: `label a over mark b`. */
function meetings(
	level: number,
	input: LensInput | FreeInput,
	layout: Layout,
	counts: (a: Drawn, b: Drawn) => boolean
): string[] {
	const found = new Set<string>();
	const passed = new SpatialHash<Drawn>(({ box }) => box, 40);
	for (const item of drawnAt(level, input, layout)) {
		passed.some(item.box, (other) => {
			if (overlap(item.box, other.box) && counts(item, other))
				found.add(`${item.kind} ${item.id} over ${other.kind} ${other.id}`);
			return false;
		});
		passed.add(item);
	}
	return [...found];
}

const isName = ({ kind }: Drawn) => kind === 'name';

/** Labels that lie over a label, a mark, a disc or a name. */
export function labelOverlaps(
	level: number,
	input: LensInput | FreeInput,
	layout: Layout
): string[] {
	const label = ({ kind }: Drawn) => kind === 'label' || kind === 'hub label';
	return meetings(level, input, layout, (a, b) => (label(a) || label(b)) && !mayMeet(a, b));
}

/** Labels of hubs that lie over a mark: not wrong, but not pretty. */
export function hubLabelsOverMarks(level: number, input: LensInput, layout: Layout): string[] {
	const pair = (a: Drawn, b: Drawn) => a.kind === 'hub label' && b.kind === 'mark';
	return meetings(level, input, layout, (a, b) => pair(a, b) || pair(b, a));
}

/** Names of territories that lie over another name, a disc or a mark. */
export function nameOverlaps(level: number, input: LensInput, layout: Layout): string[] {
	return meetings(
		level,
		input,
		layout,
		(a, b) => (isName(a) || isName(b)) && [a, b].every(({ kind }) => !kind.endsWith('label'))
	);
}

/** Ids of labels and names that hang over the edge of the world at a level. */
export function textsOutside(
	level: number,
	input: LensInput | FreeInput,
	layout: Layout
): string[] {
	const scale = LEVELS[level] as number;
	return drawnAt(level, input, layout)
		.filter(({ kind }) => kind !== 'mark' && kind !== 'disc')
		.filter(
			({ box: { x0, y0, x1, y1 } }) =>
				x0 < 0 || y0 < 0 || x1 > WORLD.width * scale || y1 > WORLD.height * scale
		)
		.map(({ id }) => id);
}

/** How many marks have their label shown at a level. */
export function labelsShown(level: number, input: LensInput | FreeInput, layout: Layout): number {
	const marks = new Set(input.marks.map(({ id }) => id));
	return layout.labels.filter((label) => label.level <= level && marks.has(label.id)).length;
}
