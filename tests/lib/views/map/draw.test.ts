import { describe, expect, test } from 'vitest';
import { labelBox } from '#lib/layout/labels/sides.ts';
import { LABEL, PERSON_LABEL } from '#lib/layout/sizes.ts';
import type { Label, LabelSide } from '#lib/layout/types.ts';
import type { Scene } from '#lib/scene/types.ts';
import { drawLabels, drawScene } from '#lib/views/map/draw.ts';
import { toMarkup, type Spec } from '#lib/views/map/spec.ts';

const tint = { hue: 45, step: 1 };
const scene: Scene = {
	lens: 'stage',
	coast: 'M0 0L9 9Z',
	lands: [
		{
			id: 'one',
			path: 'M1 1L2 2Z',
			name: { x: 100, y: 80, lines: ['Stage', 'one'], size: 21 },
			tint
		},
		{ id: 'all', path: 'M3 3L4 4Z', name: { x: 0, y: 0, lines: [], size: 21 }, tint: null }
	],
	hubs: [
		{
			id: 'stage:one',
			x: 100,
			y: 100,
			href: '/stages/one/',
			name: 'One, stage 1 of 1',
			label: 'One',
			number: 1,
			region: 'one'
		},
		{
			id: 'audience:us',
			x: 300,
			y: 200,
			href: null,
			name: 'Us, audience',
			label: 'Us',
			number: null,
			region: null
		}
	],
	marks: [
		{
			id: 'resource:a',
			x: 120,
			y: 130,
			href: '/resources/a/',
			name: 'A "b" <c>',
			shape: 'square',
			hollow: true,
			home: 'one'
		},
		{
			id: 'resource:b',
			x: 320,
			y: 230,
			href: '/resources/b/',
			name: 'B',
			shape: 'circle',
			hollow: false,
			home: 'all'
		}
	],
	homeLinks: [
		{ type: 'at-stage', from: 'resource:a', to: 'stage:one' },
		{ type: 'at-stage', from: 'resource:gone', to: 'stage:one' }
	],
	labels: [
		{ id: 'audience:us', text: 'Us', side: 'below', level: 0 },
		{ id: 'resource:a', text: 'A', side: 'left', level: 3 },
		{ id: 'resource:b', text: 'B', side: 'right', level: 9 }
	]
};

/** Every element of a drawing, with its ancestors. */
function elements(specs: readonly Spec[], above: Spec[] = []): { spec: Spec; above: Spec[] }[] {
	return specs.flatMap((spec) => {
		const inner = spec[2] ?? [];
		const own = { spec, above };
		return typeof inner === 'string' ? [own] : [own, ...elements(inner, [...above, spec])];
	});
}
const drawing = drawScene(scene, (href) => `/base${href}`, 20);
const all = elements(drawing);
const withAttribute = (name: string, value?: string) =>
	all.filter(({ spec: [, { [name]: found }] }) => (value ? found === value : found != null));

test('everything drawn says what it is', () => {
	expect(withAttribute('data-node').map(({ spec }) => spec[1]['data-node'])).toEqual([
		'resource:a',
		'resource:b',
		'stage:one',
		'audience:us'
	]);
	expect(withAttribute('data-territory').map(({ spec }) => spec[1]['data-territory'])).toEqual([
		'one',
		'all'
	]);
	const [link] = withAttribute('data-link');
	expect(link?.spec[1]).toMatchObject({
		'data-link': 'at-stage',
		'data-from': 'resource:a',
		'data-to': 'stage:one',
		d: 'M100 100L120 130'
	});
});

test('a link to what is not drawn is left out', () => {
	expect(withAttribute('data-link')).toHaveLength(1);
});

test('a mark is a link to its page below the base, named, and no stop of the Tab key', () => {
	const [mark] = withAttribute('data-node', 'resource:a');
	expect(mark?.spec[0]).toBe('a');
	expect(mark?.spec[1]).toMatchObject({
		class: 'mark hollow',
		href: '/base/resources/a/',
		'aria-label': 'A "b" <c>',
		tabindex: -1,
		transform: 'translate(120 130)'
	});
	expect(toMarkup(drawing[4] as Spec)).toContain('aria-label="A &quot;b&quot; &lt;c&gt;"');
});

test('a hub without a page has no address, and one with a number shows it', () => {
	expect(withAttribute('data-node', 'audience:us')[0]?.spec[1].href).toBeNull();
	const [stage] = withAttribute('data-node', 'stage:one');
	expect(JSON.stringify(stage?.spec[2])).toContain('"1"');
});

test('the colour of a territory reaches its marks and its hub, and the commons has none', () => {
	const colours = (id: string) =>
		withAttribute('data-node', id)[0]?.above.flatMap(([, { style }]) => style ?? []);
	expect(colours('resource:a')).toEqual(['--h:45;--dl:1']);
	expect(colours('stage:one')).toEqual(['--h:45;--dl:1']);
	expect(colours('resource:b')).toEqual([]);
});

test('only marks and hubs are there for assistive technology', () => {
	const heard = drawing.filter(([, attributes]) => attributes['aria-hidden'] !== 'true');
	expect(heard.map(([, attributes]) => attributes.class)).toEqual(['marks', 'hubs']);
});

test('a name of two lines stands round its middle, and a region without a name has none', () => {
	const names = all.filter(({ spec }) => String(spec[1].class).startsWith('name'));
	expect(names).toHaveLength(1);
	const lines = names[0]?.spec[2] as Spec[];
	const [first = 0, second = 0] = lines.map(([, { y }]) => parseFloat(String(y)));
	expect(lines.map(([, , text]) => text)).toEqual(['Stage', 'one']);
	expect((first + second) / 2).toBeCloseTo(0.35, 2);
	expect(second - first).toBeCloseTo(1.1, 2);
});

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
