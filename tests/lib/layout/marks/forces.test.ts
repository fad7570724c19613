/** What d3-force does for the layout: marks come apart, keep off obstacles, and stay near their anchors. */
import { expect, test } from 'vitest';
import { bodiesOf, type Body } from '#lib/layout/marks/body.ts';
import { keepApart, placeMarks } from '#lib/layout/marks/forces.ts';
import { isClear } from '#lib/layout/marks/obstacles.ts';
import { plotOf } from '#lib/layout/plots/plot.ts';
import { MIN_DISTANCE, type Point } from '#lib/layout/types.ts';

const corners = (size: number) => [
	{ x: 0, y: 0 },
	{ x: size, y: 0 },
	{ x: size, y: size },
	{ x: 0, y: size }
];
const plot = plotOf('east', corners(400), { x: 1, y: 0 });
const obstacles = {
	hubs: [{ x: 200, y: 200, clearance: 35 }],
	boxes: [{ x0: 120, y0: 130, x1: 280, y1: 170 }]
};
const hubs = new Map([
	['east', { x: 200, y: 200 }],
	['west', { x: -400, y: 200 }]
]);
const marksOf = (count: number, regions: string[]) =>
	Array.from({ length: count }, (_, index) => ({
		id: `${regions.join()}${index}`,
		label: '',
		home: 'east',
		regions,
		priority: 0
	}));

function bodies(count = 40): Body[] {
	const marks = [...marksOf(count, ['east']), ...marksOf(count, ['east', 'west'])];
	return bodiesOf(marks, plot, obstacles, hubs, 20_000);
}

/** The distance of the two closest points. */
const closest = (points: readonly Point[]) =>
	Math.min(
		...points.flatMap((a, index) =>
			points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))
		)
	);

test('marks come apart and keep off hubs, names and the sides of their plot', () => {
	const placed = bodies();
	expect(placeMarks(placed)).toBe(true);
	expect(closest(placed)).toBeGreaterThan(MIN_DISTANCE);
	expect(placed.filter((body) => !isClear(body, plot.sides, obstacles))).toEqual([]);
});

test('marks that belong to another region too lean towards it', () => {
	const placed = bodies();
	placeMarks(placed);
	const middle = (leaning: boolean) => {
		const xs = placed.filter(({ mark }) => mark.regions.length > 1 === leaning).map(({ x }) => x);
		return xs.reduce((a, b) => a + b) / xs.length;
	};
	expect(middle(true)).toBeLessThan(middle(false) - 50);
});

test('the same marks come to the same places', () => {
	const [first, second] = [bodies(), bodies()];
	placeMarks(first);
	placeMarks(second);
	expect(second).toEqual(first);
});

test('more marks than a plot can hold are spread over it all the same, and said to be too close', () => {
	const placed = bodies(160);
	expect(placeMarks(placed)).toBe(false);
	expect(placed.every(({ x, y }) => x > 0 && x < 400 && y > 0 && y < 400)).toBe(true);
}, 30_000);

test('points in one place part', () => {
	const nodes = Array.from({ length: 30 }, () => ({ x: 5, y: 5 }));
	expect(keepApart(nodes, 20, 500, () => {})).toBe(true);
	expect(closest(nodes)).toBeGreaterThanOrEqual(20);
});
