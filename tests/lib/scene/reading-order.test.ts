import { expect, test } from 'vitest';
import { readingOrder } from '#lib/scene/reading-order.ts';

test('hubs are read by number, else clockwise from the top, and people last', () => {
	const hub = (id: string, x: number, y: number, number: number | null, region: string | null) => ({
		id,
		x,
		y,
		number,
		region
	});
	const ring = [
		hub('left', -9, 0, null, 'l'),
		hub('person', 1, 1, null, null),
		hub('right', 9, 1, null, 'r'),
		hub('bottom', 0, 9, null, 'b'),
		// a little to the left of the middle
		hub('top', -1, -9, null, 't')
	];
	expect(readingOrder(ring).map(({ id }) => id)).toEqual([
		'top',
		'right',
		'bottom',
		'left',
		'person'
	]);
	const numbered = [hub('b', 0, 0, 2, 'b'), hub('p', 0, 0, null, null), hub('a', 0, 0, 1, 'a')];
	expect(readingOrder(numbered).map(({ id }) => id)).toEqual(['a', 'b', 'p']);
	expect(readingOrder([])).toEqual([]);
});
