import { expect, test } from 'vitest';
import { countOf, kindOf, nodeName, placeName } from '#lib/describe/node.ts';
import { places } from '#lib/graph/place.ts';
import { gardenGraph, shippedGraph } from '../maps.ts';

test('the name of a mark is its title, its kind and its place in its group', () => {
	expect(nodeName(gardenGraph, 'resource:dibber')).toBe(
		'A dibber made from a broken spade, gadget, 3 of 3 in Sowing'
	);
	const place = places(gardenGraph, 'family').get('dibber');
	expect(nodeName(gardenGraph, 'resource:dibber', place)).toBe(
		'A dibber made from a broken spade, gadget, 3 of 4 in Take it in your hand'
	);
	expect(place && placeName(place)).toBe('3 of 4 in Take it in your hand');
});

test('hubs say what they are and how much is there', () => {
	expect(nodeName(gardenGraph, 'stage:tending')).toBe('Tending, season 2 of 3, 4 finds');
	expect(nodeName(gardenGraph, 'audience:beginner')).toBe('Beginners, gardener, 6 finds');
	expect(nodeName(gardenGraph, 'question:who-waters')).toBe(
		'Who waters when we are all away?, question'
	);
});

test('one is not several', () => {
	expect(countOf(gardenGraph, 1)).toBe('1 find');
	expect(countOf(gardenGraph, 0)).toBe('0 finds');
	expect(kindOf(gardenGraph, 'dibber')).toBe('Gadget');
});

test('no two nodes of the shipped map have the same name', () => {
	const names = shippedGraph.mapNodes((node) => nodeName(shippedGraph, node));
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(name).not.toMatch(/undefined|null|NaN/);
});
