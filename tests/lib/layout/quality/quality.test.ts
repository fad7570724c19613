/** The measures themselves: each must see the fault that it is there to see. */
import { expect, test } from 'vitest';
import { LEVELS } from '#lib/layout/levels.ts';
import { mapFaults, pieces } from './land.ts';
import { closePairs, crossings, linksAstray, strays } from './places.ts';
import { labelFaults, nameFaults, shown } from './texts.ts';
import type { Layout, LensInput, Point, Territory } from '#lib/layout/types.ts';

const REST = LEVELS.indexOf(1);

const input: LensInput = {
	regions: [
		{ id: 'west', hub: 'stage:west', label: 'West' },
		{ id: 'east', hub: 'stage:east', label: 'East' }
	],
	marks: [
		{ id: 'resource:a', label: 'A', home: 'west', regions: ['west'], priority: 1 },
		{ id: 'resource:b', label: 'B', home: 'east', regions: ['east'], priority: 1 }
	]
};
const texts = {
	marks: ['resource:a', 'resource:b'],
	hubs: ['stage:west', 'stage:east'],
	people: []
};

/** A square with straight sides, as the paths of a layout are written. */
const square = (x: number, y: number, size: number) => {
	const side = (dx: number, dy: number) => `c0 0 ${dx} ${dy} ${dx} ${dy}`;
	return `M${x} ${y}${side(size, 0)}${side(0, size)}${side(-size, 0)}${side(0, -size)}z`;
};

const land = (id: string, path: string, x = 0, y = 0): Territory => ({
	id,
	path,
	name: { x, y, lines: [id], size: 21 }
});

const good: Layout = {
	positions: {
		'stage:west': { x: 250, y: 300 },
		'stage:east': { x: 450, y: 300 },
		'resource:a': { x: 250, y: 350 },
		'resource:b': { x: 450, y: 350 }
	},
	territories: [
		land('west', square(200, 200, 200), 250, 250),
		land('east', square(400, 200, 200), 450, 250)
	],
	coast: `${square(200, 200, 200)}${square(400, 200, 200)}`,
	labels: [
		{ id: 'resource:a', text: 'A', side: 'left', level: REST },
		{ id: 'resource:b', text: 'B', side: 'right', level: REST + 1 }
	]
};

const moved = (id: string, to: Point): Layout => ({
	...good,
	positions: { ...good.positions, [id]: to }
});

test('a good layout has no fault', () => {
	expect(closePairs(good, texts.marks, 24)).toEqual([]);
	expect(strays(good, input.marks, 8)).toEqual([]);
	expect(linksAstray(good, input)).toEqual([]);
	expect(crossings(good, input)).toBe(0);
	expect(pieces(good)).toEqual({ west: 1, east: 1 });
	expect(mapFaults(good)).toEqual({ overlap: 0, gap: 0 });
	expect(labelFaults(good, texts, REST + 1)).toEqual([]);
	expect(nameFaults(good, input)).toEqual([]);
});

test('marks that are too close are seen, across cells of the index too', () => {
	const pairs = closePairs(moved('resource:b', { x: 250, y: 373.9 }), texts.marks, 24);
	expect(pairs).toEqual([{ a: 'resource:a', b: 'resource:b', distance: expect.closeTo(23.9) }]);
	expect(closePairs(moved('resource:b', { x: 250, y: 374 }), texts.marks, 24)).toEqual([]);
});

test('a mark outside its territory is a stray, and so is one too near the border', () => {
	expect(strays(moved('resource:a', { x: 450, y: 390 }), input.marks)).toEqual(['resource:a']);
	expect(strays(moved('resource:a', { x: 206, y: 350 }), input.marks)).toEqual([]);
	expect(strays(moved('resource:a', { x: 206, y: 350 }), input.marks, 8)).toEqual(['resource:a']);
});

test('a link that leaves its territory is seen though both its ends are at home', () => {
	const bay = { ...good, territories: [land('west', notched()), good.territories[1]!] };
	expect(strays(bay, input.marks)).toEqual([]);
	expect(linksAstray(bay, input)).toEqual(['resource:a']);
});

/** The western square with a bay between the hub and the mark. */
function notched(): string {
	const corners = [
		[200, 200],
		[400, 200],
		[400, 400],
		[200, 400],
		[200, 340],
		[390, 340],
		[390, 320],
		[200, 320]
	] as const;
	const sides = corners.map(([x, y], index) => {
		const [toX, toY] = corners[(index + 1) % corners.length]!;
		return `c0 0 ${toX - x} ${toY - y} ${toX - x} ${toY - y}`;
	});
	return `M200 200${sides.join('')}z`;
}

test('links that cross are counted, links that share a hub are not', () => {
	const positions = {
		...good.positions,
		'resource:a': { x: 450, y: 250 },
		'resource:b': { x: 250, y: 250 }
	};
	expect(crossings({ ...good, positions }, input)).toBe(1);
	const both = { ...input, marks: input.marks.map((mark) => ({ ...mark, home: 'west' })) };
	expect(crossings({ ...good, positions }, both)).toBe(0);
});

test('a second piece or a hole counts as one more ring', () => {
	const holed = land('west', square(200, 200, 200) + square(250, 250, 20));
	expect(pieces({ ...good, territories: [holed] })).toEqual({ west: 2 });
});

test('overlap and gaps are seen apart', () => {
	const shifted = {
		...good,
		territories: [good.territories[0]!, land('east', square(380, 200, 200))]
	};
	const { overlap, gap } = mapFaults(shifted);
	expect(overlap).toBeCloseTo(0.05);
	expect(gap).toBeCloseTo(0.05);
});

test('a label on a label, a mark, a disc or a name is a fault from the level at which it shows', () => {
	const faults = (labels: Layout['labels'], positions = good.positions) =>
		labelFaults({ ...good, labels, positions }, texts, REST).map((pair) => pair.join(' on '));
	const a = {
		id: 'resource:a',
		text: 'A label as long as this',
		side: 'right',
		level: REST
	} as const;
	const b = {
		id: 'resource:b',
		text: 'A label as long as this',
		side: 'left',
		level: REST
	} as const;
	expect(faults([a, b])).toContain('label resource:b on label resource:a');
	expect(faults([a, { ...b, level: REST + 1 }])).toEqual([]);
	expect(faults([a], { ...good.positions, 'resource:b': { x: 300, y: 355 } })).toEqual([
		'label resource:a on disc resource:b'
	]);
	expect(faults([a], { ...good.positions, 'resource:a': { x: 200, y: 300 } })).toEqual([
		'label resource:a on disc stage:west'
	]);
	expect(faults([a], { ...good.positions, 'resource:a': { x: 180, y: 250 } })).toEqual([
		'label resource:a on name west'
	]);
});

test('only labels of marks are counted, from their level on', () => {
	expect(shown(good, texts, REST)).toEqual(['resource:a']);
	expect(shown(good, texts, REST + 1)).toEqual(['resource:a', 'resource:b']);
});

test('a name on a name, or on the disc of a hub, is a fault', () => {
	const near = { ...good, territories: [good.territories[0]!, land('east', '', 260, 260)] };
	expect(nameFaults(near, input)).toEqual([['west', 'east']]);
	const on = { ...good, territories: [good.territories[0]!, land('east', '', 450, 290)] };
	expect(nameFaults(on, input)).toEqual([['east', 'stage:east']]);
});

test('asking for a node that was not laid out is an error that names it', () => {
	expect(() => closePairs(good, ['resource:none'], 24)).toThrow('resource:none');
});
