import { expect, test } from 'vitest';
import { shapePath } from '#lib/drawing/shapes.ts';
import { garden, shipped } from '../maps.ts';

/** Area of a straight-lined shape, and of the circle by its radius. */
function area(d: string): number {
	const radius = /a([\d.]+) /.exec(d)?.[1];
	if (radius) return Math.PI * Number(radius) ** 2;
	const points: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', values = ''] of d.matchAll(/([MLhvlz])([^A-Za-z]*)/gi)) {
		const n = (values.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		if (command === 'h') x += n[0] ?? 0;
		if (command === 'v') y += n[0] ?? 0;
		if (command === 'h' || command === 'v') points.push([x, y]);
		if (command !== 'M' && command !== 'L') continue;
		for (let index = 0; index < n.length; index += 2) {
			[x, y] = [n[index] ?? 0, n[index + 1] ?? 0];
			points.push([x, y]);
		}
	}
	const doubled = points.reduce((sum, [ax, ay], index) => {
		const [bx, by] = points[(index + 1) % points.length] ?? [0, 0];
		return sum + ax * by - bx * ay;
	}, 0);
	return Math.abs(doubled) / 2;
}

const families = [...shipped.vocabulary.families, ...garden.vocabulary.families];

test.each([...new Set(families.map(({ shape }) => shape))])(
	'the %s is one that we draw',
	(shape) => {
		if (shape !== 'circle') expect(shapePath(shape)).not.toBe(shapePath('circle'));
		expect(area(shapePath(shape))).toBeGreaterThan(105);
		// no family looks heavier than another
		expect(area(shapePath(shape))).toBeLessThan(150);
	}
);

test('a shape that we do not draw becomes the plainest one', () => {
	expect(shapePath('octopus')).toBe(shapePath('circle'));
	expect(shapePath('')).toBe(shapePath('circle'));
	expect(shapePath('constructor')).toBe(shapePath('circle'));
});
