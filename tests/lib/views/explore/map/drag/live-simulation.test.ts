import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MIN_DISTANCE } from '#lib/layout/types.ts';
import { gatherRound } from '#lib/views/explore/map/drag/live-simulation.ts';

const point = fc.record({
	x: fc.integer({ min: 0, max: 1200 }),
	y: fc.integer({ min: 0, max: 900 })
});
const members = fc
	.uniqueArray(point, { minLength: 1, maxLength: 98, selector: ({ x, y }) => `${x} ${y}` })
	.map((points) => points.map((at, index) => ({ id: `resource:r${index}`, at })));

test('those who gather keep 24 px between them, off the hub, and as near as that allows', () => {
	fc.assert(
		fc.property(members, point, (all, centre) => {
			const places = [...gatherRound(all, centre).values()];
			expect(places).toHaveLength(all.length);
			let closest = Infinity;
			places.forEach((a, index) =>
				places.slice(index + 1).forEach((b) => {
					closest = Math.min(closest, Math.hypot(a.x - b.x, a.y - b.y));
				})
			);
			expect(closest).toBeGreaterThan(MIN_DISTANCE * 0.96);
			const far = places.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
			expect(Math.min(...far)).toBeGreaterThan(24);
			// a disc that holds so many marks, with room to spare
			expect(Math.max(...far)).toBeLessThan(60 + MIN_DISTANCE * Math.sqrt(all.length));
		}),
		{ numRuns: 25 }
	);
});

test('the same marks gather in the same places', () => {
	const [all = []] = fc.sample(members, 1);
	const centre = { x: 600, y: 450 };
	expect([...gatherRound(all, centre)]).toEqual([...gatherRound(all, centre)]);
});
