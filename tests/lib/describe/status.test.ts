import { expect, test } from 'vitest';
import { say } from '#lib/describe/phrase.ts';
import { describeStatus, isPast, kindLine, newerThan } from '#lib/describe/status.ts';
import { gardenGraph, shipped, shippedGraph } from '../maps.ts';

test('what was replaced says by what', () => {
	expect(say(describeStatus(shippedGraph, 'involve-guidance-coproducing-2018'))).toBe(
		'Replaced by something newer: NIHR co-production guide.'
	);
});

test('what is current says so and no more', () => {
	expect(say(describeStatus(shippedGraph, 'pirit'))).toBe('Current.');
	expect(say(describeStatus(gardenGraph, 'dibber'))).toBe('Fresh.');
});

test('beside its kind stands what has had its day, and nothing else', () => {
	expect(kindLine(shippedGraph, 'involve-guidance-coproducing-2018')).toBe(
		'Guidance · Replaced by something newer'
	);
	expect(kindLine(shippedGraph, 'pirit')).toBe('Toolkit');
});

test('only what was replaced or archived has had its day', () => {
	const states = ['current', 'superseded', 'archived', 'unknown'];
	expect(states.filter(isPast)).toEqual(['superseded', 'archived']);
});

test('no resource of the shipped map is said to be current while another one replaces it', () => {
	for (const { id, status } of shipped.resources)
		if (newerThan(shippedGraph, id).length > 0) expect([id, isPast(status)]).toEqual([id, true]);
	expect(newerThan(shippedGraph, 'pirit')).toEqual([]);
});
