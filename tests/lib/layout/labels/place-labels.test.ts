/** Active ranges: once shown, a label stays while one zooms in; what was asked for first has the better place. */
import { describe, expect, test } from 'vitest';
import { labelBox } from '#lib/layout/labels/sides.ts';
import { placeLabels } from '#lib/layout/labels/place-labels.ts';
import { LEVELS } from '#lib/layout/levels.ts';
import type { Placed } from '#lib/layout/labels/obstacles.ts';
import { LABEL, TITLE_CORNER } from '#lib/layout/sizes.ts';
import type { Point } from '#lib/layout/types.ts';

const REST = LEVELS.indexOf(1);

function placed(positions: Record<string, Point>): Placed {
	return { positions, marks: Object.keys(positions), hubs: [], people: [], names: [] };
}

const request = (id: string, text = 'A resource') => ({ id, text });

test('levels double in four steps, from a quarter to eight', () => {
	expect(LEVELS).toHaveLength(21);
	expect([LEVELS[0], LEVELS[REST], LEVELS.at(-1)]).toEqual([0.25, 1, 8]);
	for (let i = 4; i < LEVELS.length; i++) expect(LEVELS[i]).toBeCloseTo(2 * LEVELS[i - 4]!);
});

describe('labels', () => {
	test('alone in the middle a label shows as soon as labels do', () => {
		const [label] = placeLabels([], [request('a')], placed({ a: { x: 600, y: 450 } }));
		expect(LEVELS[label!.level]).toBe(0.5);
	});

	test('hang towards the sea: left in the west, right in the east', () => {
		const places = placed({ a: { x: 500, y: 300 }, b: { x: 700, y: 600 } });
		expect(placeLabels([], [request('a'), request('b')], places).map(({ side }) => side)).toEqual([
			'left',
			'right'
		]);
	});

	test('where there is no room for all, those that ask first are shown', () => {
		const ids = Array.from({ length: 12 }, (_, index) => `m${index}`);
		const heap = placed(Object.fromEntries(ids.map((id) => [id, { x: 600, y: 450 }])));
		const shownFor = (order: string[]) =>
			placeLabels(
				[],
				order.map((id) => request(id)),
				heap
			).map(({ id }) => id);
		const shown = shownFor(ids);
		expect(shown.length).toBeLessThan(ids.length);
		expect(shown).toContain('m0');
		expect(shown).not.toContain('m11');
		expect(shownFor(ids.toReversed())).toContain('m11');
	});

	test('the side on which room was made is taken, though another would show sooner', () => {
		const places = placed({ a: { x: 600, y: 450 } });
		const [label] = placeLabels([], [{ ...request('a'), side: 'below' }], places);
		expect(label!.side).toBe('below');
	});

	test('at rest none hangs over the edge or on the title of the page', () => {
		const long = 'A label of twenty-eight char';
		const positions = {
			east: { x: 1150, y: 450 },
			west: { x: 50, y: 600 },
			top: { x: 600, y: 5 },
			title: { x: TITLE_CORNER.x1 + 40, y: 200 }
		};
		const ids = Object.keys(positions);
		const labels = placeLabels(
			[],
			ids.map((id) => request(id, long)),
			placed(positions)
		);
		const sides = Object.fromEntries(labels.map(({ id, side }) => [id, side]));
		expect(sides.east).toMatch(/left/);
		expect(sides.west).toMatch(/right/);
		expect(sides.top).toMatch(/below|left|right/);
		expect(sides.title).not.toBe('left');
	});

	test('a node without a text, or without a place, has no label', () => {
		expect(
			placeLabels([], [request('a', ''), request('b')], placed({ a: { x: 1, y: 1 } }))
		).toEqual([]);
	});
});

test('a label lies on its side of the mark and never on it', () => {
	const at = { x: 0, y: 0 };
	const box = (side: Parameters<typeof labelBox>[1]) => labelBox(at, side, 100, LABEL);
	expect(box('right').x0).toBe(LABEL.gap);
	expect(box('left').x1).toBe(-LABEL.gap);
	expect(box('below').y0).toBe(LABEL.gap);
	expect(box('above').y1).toBe(-LABEL.gap);
	expect(box('above-right').y1).toBeLessThan(0);
	expect(box('above-right').x0).toBeGreaterThan(0);
	expect(box('below-left').y0).toBeGreaterThan(0);
	expect(box('below-left').x1).toBeLessThan(0);
});
