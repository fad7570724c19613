import { expect, test } from 'vitest';
import { qrPath } from '#lib/ui/qr/qr.ts';

/** The dark modules of a path, as "x,y". */
function modules(path: string): Set<string> {
	const dark = new Set<string>();
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let step = 0; step < Number(run); step++) dark.add(`${Number(x) + step},${y}`);
	return dark;
}

test('it has a quiet zone of four modules, and the three corners by which cameras find it', () => {
	const { size, path } = qrPath('https://example.org/') ?? { size: 0, path: '' };
	const dark = modules(path);
	const all = [...dark].flatMap((at) => at.split(',').map(Number));
	expect(Math.min(...all)).toBe(4);
	expect(Math.max(...all)).toBe(size - 5);
	// the ring of a corner is seven modules wide
	for (const [left, top] of [
		[4, 4],
		[size - 11, 4],
		[4, size - 11]
	] as const)
		for (let step = 0; step < 7; step++) {
			expect(dark.has(`${left + step},${top}`)).toBe(true);
			expect(dark.has(`${left},${top + step}`)).toBe(true);
			if (step > 0 && step < 6) expect(dark.has(`${left + step},${top + 1}`)).toBe(false);
		}
});

test('the same address has the same code, another has another', () => {
	expect(qrPath('https://example.org/a')).toEqual(qrPath('https://example.org/a'));
	expect(qrPath('https://example.org/a')).not.toEqual(qrPath('https://example.org/b'));
});

test('a text for which there is no code has none', () => {
	expect(qrPath('x'.repeat(2000))).not.toBeNull();
	expect(qrPath('x'.repeat(4000))).toBeNull();
});
