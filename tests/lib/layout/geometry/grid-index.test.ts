import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxIndex } from '#lib/layout/geometry/grid-index.ts';
import { boxAt, overlap } from '#lib/layout/geometry/rect.ts';

const number = fc.integer({ min: -300, max: 300 });
const size = fc.integer({ min: 0, max: 150 });
const box = fc
	.tuple(number, number, size, size)
	.map(([x, y, width, height]) => boxAt(x, y, width, height));

test('the index finds what looking at every box finds, also after some have been removed', () => {
	fc.assert(
		fc.property(fc.array(box), box, fc.nat(5), (boxes, asked, gone) => {
			const index = boxIndex(boxes);
			for (const one of boxes.slice(0, gone)) index.remove(one);
			const found = boxes.slice(gone).filter((one) => overlap(asked, one));
			expect(new Set(index.in(asked))).toEqual(new Set(found));
			expect(index.meets(asked)).toBe(found.length > 0);
			expect(index.meets(asked, found[0])).toBe(found.length > 1);
		})
	);
});
