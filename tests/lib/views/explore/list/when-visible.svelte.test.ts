import { expect, test, vi } from 'vitest';
import { later } from '#lib/views/explore/list/when-visible.ts';

test('all of it is done, in order, a little after each frame; what was taken back is not', async () => {
	const frames: (() => void)[] = [];
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	const done: number[] = [];
	for (const number of Array(40).keys()) {
		const takeBack = later(() => void done.push(number));
		if (number % 2) takeBack();
	}
	const counts: number[] = [];
	while (frames.length > 0) {
		frames.shift()?.();
		await new Promise((resolve) => setTimeout(resolve, 5));
		counts.push(done.length);
	}
	expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index * 2));
	expect(counts).toEqual([12, 20]);
	vi.unstubAllGlobals();
});
