import { describe, expect, test } from 'vitest';
import { drawLabels } from '#lib/drawing/labels.ts';
import type { Spec } from '#lib/drawing/svg.ts';
import { labelBox } from '#lib/layout/labels/sides.ts';
import { LABEL, PERSON_LABEL } from '#lib/layout/sizes.ts';
import type { Label, LabelSide } from '#lib/layout/types.ts';
import { scene } from './scene.ts';

describe('labels', () => {
	test('come in one group for each level, of the levels that were asked for', () => {
		const groups = (from: number, to: number) =>
			drawLabels(scene, from, to).map(([, attributes, texts]) => [
				attributes['data-level'],
				(texts as Spec[]).map(([, { 'data-for': id }]) => id)
			]);
		expect(groups(0, 20)).toEqual([
			[0, ['audience:us']],
			[3, ['resource:a']],
			[9, ['resource:b']]
		]);
		expect(groups(1, 8)).toEqual([[3, ['resource:a']]]);
		expect(groups(10, 20)).toEqual([]);
	});

	const sides: LabelSide[] = [
		'right',
		'left',
		'above',
		'below',
		'above-right',
		'below-right',
		'above-left',
		'below-left'
	];

	test.each(sides)('%s of its mark the text lies where the layout kept room for it', (side) => {
		for (const [id, style] of [
			['resource:a', LABEL],
			['audience:us', PERSON_LABEL]
		] as const) {
			const label: Label = { id, text: 'Label', side, level: 0 };
			const [group] = drawLabels({ ...scene, labels: [label] }, 0, 20);
			const [text] = group?.[2] as Spec[];
			const { x, y, dx, dy, 'text-anchor': anchor } = text?.[1] ?? {};
			const width = 60;
			const px = (em: unknown) => parseFloat(String(em ?? 0)) * style.size;
			const start =
				Number(x) + px(dx) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
			const room = labelBox({ x: Number(x), y: Number(y) }, side, width, style);
			expect(start).toBeCloseTo(room.x0, 0);
			// the middle of the small letters is the middle of the line
			const baseline = Number(y) + px(dy);
			expect(baseline - 0.34 * style.size).toBeCloseTo((room.y0 + room.y1) / 2, 0);
		}
	});
});
