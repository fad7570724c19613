import { expect, test } from 'vitest';
import { drawLand, mapLook, tintStyle } from '#lib/drawing/land.ts';
import { scene } from './scene.ts';

test('the map draws a territory with the id of its term and its colour, and the commons without one', () => {
	const { coast, territories } = drawLand(scene.coast, scene.lands, mapLook);
	expect(coast).toEqual(['path', { class: 'coast', d: 'M0 0L9 9Z' }]);
	expect(territories.map(([, attributes]) => attributes)).toEqual([
		{ class: 'land tinted', style: '--h:45;--dl:1', 'data-territory': 'one', d: 'M1 1L2 2Z' },
		{ class: 'land commons', style: null, 'data-territory': 'all', d: 'M3 3L4 4Z' }
	]);
});

test('another drawing brings colours of its own', () => {
	const look = { coast: { stroke: 'blue' }, territory: () => ({ fill: 'red' }) };
	const { territories } = drawLand('M0 0', [{ path: 'M1 1' }], look);
	expect(territories).toEqual([['path', { fill: 'red', d: 'M1 1' }]]);
});

test('what has no colour of its own has no style', () => {
	expect(tintStyle(undefined)).toBeNull();
	expect(tintStyle({ tint: null })).toBeNull();
});
