/** The free layout keeps the rules that hold without territories. */
import { describe, expect, test } from 'vitest';
import { layoutFree } from '#lib/layout/free.ts';
import { LEVELS } from '#lib/layout/levels.ts';
import { closePairs } from './quality/places.ts';
import { labelFaults, shown } from './quality/texts.ts';
import { MIN_DISTANCE, WORLD } from '#lib/layout/types.ts';
import { freeOf, shippedFree, shuffled } from '../../fixtures/lens-inputs.ts';

const REST = LEVELS.indexOf(1);

describe.each([undefined, 120, 400, 800])('free layout, %s marks', (size) => {
	const input = size === undefined ? shippedFree() : freeOf(size);
	const layout = layoutFree(input);
	const texts = {
		marks: input.marks.map(({ id }) => id),
		hubs: [],
		people: input.hubs.map(({ id }) => id)
	};

	test('every node has a place on the paper', () => {
		const places = Object.values(layout.positions);
		expect(places).toHaveLength(input.marks.length + input.hubs.length);
		expect(
			places.filter(
				({ x, y }) => !(x > 20 && x < WORLD.width - 20 && y > 8 && y < WORLD.height - 8)
			)
		).toEqual([]);
	});

	test('no two nodes are closer than the least distance', () => {
		expect(closePairs(layout, Object.keys(layout.positions), MIN_DISTANCE)).toEqual([]);
	});

	test('labels overlap nothing at any level', () => {
		expect(LEVELS.flatMap((_, level) => labelFaults(layout, texts, level))).toEqual([]);
	});

	test('there are no territories and no coast', () => {
		expect(layout.territories).toEqual([]);
		expect(layout.coast).toBe('');
	});
});

test('at rest 70 resources are named, and all hubs', () => {
	const input = shippedFree();
	const layout = layoutFree(input);
	const marks = input.marks.map(({ id }) => id);
	expect(shown(layout, { marks, hubs: [], people: [] }, REST).length).toBeGreaterThanOrEqual(70);
	const hubs = input.hubs.map(({ id }) => id);
	expect(shown(layout, { marks: hubs, hubs: [], people: [] }, REST).sort()).toEqual(hubs.sort());
});

test('the same to the last byte, in whatever order its parts come; the input stays as it was', () => {
	const input = freeOf(120);
	const copy = structuredClone(input);
	const layout = layoutFree(input);
	expect(input).toEqual(copy);
	const other = layoutFree({
		hubs: shuffled(input.hubs),
		marks: shuffled(input.marks),
		links: shuffled(input.links)
	});
	expect(JSON.stringify(other)).toBe(JSON.stringify(layout));
});

test('nothing at all, or one mark alone, is laid out too', () => {
	expect(layoutFree({ hubs: [], marks: [], links: [] })).toEqual({
		positions: {},
		territories: [],
		coast: '',
		labels: []
	});
	const mark = { id: 'resource:a', label: 'A', home: '', regions: [], priority: 1 };
	const alone = layoutFree({ hubs: [], marks: [mark], links: [] });
	expect(alone.positions).toEqual({ 'resource:a': { x: 600, y: 450 } });
	expect(alone.labels).toHaveLength(1);
});

test('a link to nowhere names the end that is missing', () => {
	const links = [{ from: 'resource:a', to: 'stage:none' }];
	const mark = { id: 'resource:a', label: 'A', home: '', regions: [], priority: 1 };
	expect(() => layoutFree({ hubs: [], marks: [mark], links })).toThrow('stage:none');
});
