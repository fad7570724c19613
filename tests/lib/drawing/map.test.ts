import { expect, test } from 'vitest';
import { drawScene } from '#lib/drawing/map.ts';
import { toMarkup, type Spec } from '#lib/drawing/svg.ts';
import { scene } from './scene.ts';

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
