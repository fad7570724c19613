import { expect, test, vi } from 'vitest';
import { later } from '#lib/views/list/later.ts';

test('all of it is done, in order, a little at a time, and what was taken back is not', async () => {
	const done: number[] = [];
	for (const number of Array(40).keys()) {
		const takeBack = later(() => void done.push(number));
		if (number % 2) takeBack();
	}
	expect(done).toEqual([]);
	await vi.waitFor(() => expect(done.length).toBeGreaterThan(0));
	expect(done.length).toBeLessThan(20);
	await vi.waitFor(() => expect(done).toHaveLength(20));
	expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index * 2));
	later(() => void done.push(99));
	await vi.waitFor(() => expect(done.at(-1)).toBe(99));
});
