import { expect, test } from 'vitest';
import { ringTints } from '#lib/scene/tint.ts';

test.each([2, 3, 5, 9, 16, 20])('on a ring of %i no neighbours share hue or lightness', (count) => {
	const tints = ringTints(count);
	expect(tints).toHaveLength(count);
	tints.forEach((tint, index) => {
		const next = tints[(index + 1) % count];
		expect(tint.step, `neighbours ${index} and the next`).not.toBe(next?.step);
		expect(tint.hue).not.toBe(next?.hue);
	});
});

test('hues stay on the circle, and one region alone has a colour', () => {
	for (const { hue } of ringTints(40)) expect(hue).toBeGreaterThanOrEqual(0);
	for (const { hue } of ringTints(40)) expect(hue).toBeLessThan(360);
	expect(ringTints(1)).toHaveLength(1);
	expect(ringTints(0)).toEqual([]);
});
