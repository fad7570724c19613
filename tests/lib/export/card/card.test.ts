import { describe, expect, test } from 'vitest';
import { drawCard, fitLine } from '#lib/export/card/card.ts';
import type { Card, CardMap } from '#lib/export/card/types.ts';

const square = (x: number, y: number) =>
	`M${x} ${y}c0 0 100 0 100 0c0 0 0 100 0 100c0 0-100 0-100 0z`;
const map: CardMap = {
	lands: [
		{ id: 'one', path: square(0, 0), bright: '#aaaaaa', quiet: '#eeeeee', ink: '#111111' },
		{ id: 'two', path: square(100, 0), bright: '#bbbbbb', quiet: '#dddddd', ink: '#222222' }
	],
	coast: square(0, 0),
	marks: new Map([
		['resource:a', { x: 50, y: 50, home: 'one', shape: 'M0 0h1z' }],
		['resource:b', { x: 150, y: 50, home: 'two', shape: 'M0 0h2z' }]
	])
};
const card: Card = {
	title: 'A guide',
	lines: ['Guidance'],
	site: 'The map',
	land: 'one',
	marks: ['resource:a'],
	hub: null
};

test('the same card gives the same text', () => {
	expect(drawCard(card, map)).toBe(drawCard({ ...card }, { ...map }));
});

describe('the map', () => {
	test('its own territory is bright, the others are quiet', () => {
		const svg = drawCard(card, map);
		expect(svg).toContain('#aaaaaa');
		expect(svg).not.toContain('#bbbbbb');
		expect(svg).toContain('#dddddd');
	});

	test('a page of no territory shows all of them bright', () => {
		const svg = drawCard({ ...card, land: null }, map);
		expect(svg).toContain('#aaaaaa');
		expect(svg).toContain('#bbbbbb');
	});

	test('the marks of the page are there; those of quiet territories are not', () => {
		const svg = drawCard(card, map);
		expect(svg).toContain('M0 0h1z');
		expect(svg).not.toContain('M0 0h2z');
	});

	test('no mark lies under the disc of a stage', () => {
		const svg = drawCard({ ...card, marks: [], hub: { x: 50, y: 50, number: 1 } }, map);
		expect(svg).not.toContain('M0 0h1z');
		expect(svg).toContain('<circle r="54"');
	});
});

test('a route has a numbered disc for each stop and a line through them, in order', () => {
	const marks = ['resource:b', 'resource:a'];
	const svg = drawCard({ ...card, land: null, marks, trail: true }, map);
	expect(svg.match(/<circle r="19"/g)).toHaveLength(2);
	expect(svg).toContain('d="M150 50C');
	expect(drawCard({ ...card, land: null, marks }, map)).not.toContain('d="M150 50C');
});

test('words are drawn, never written: nothing in them can become markup', () => {
	const hostile = '</svg><script>alert("1")</script> & 🌿 \u0000';
	const svg = drawCard({ ...card, title: hostile, lines: [hostile], site: hostile }, map);
	expect(svg).not.toMatch(/alert|script|<text|🌿|&/);
	expect(svg.match(/<svg/g)).toHaveLength(1);
	expect(svg.endsWith('</svg>')).toBe(true);
	expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test('the first line that has room is taken, and the last is cut', () => {
	const long = 'A very long line that has no room below any title of a card';
	expect(fitLine([long, 'Guidance'])).toBe('Guidance');
	expect(fitLine([long])).toMatch(/^A very long line.*…$/);
});
