/** A small scene to draw. */
import type { Scene } from '#lib/scene/types.ts';

const tint = { hue: 45, step: 1 };
export const scene: Scene = {
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
