import { describe, expect, test } from 'vitest';
import { linkTypesOf, relationLinkId, termLinkId } from '#lib/graph/links.ts';
import { garden, shipped } from '../maps.ts';

test('the shipped map has all the link types that were promised', () => {
	expect(linkTypesOf(shipped.vocabulary).map(({ id }) => id)).toEqual([
		'at-stage',
		'for-audience',
		'about-topic',
		'helps-with-question',
		'teaches',
		'related',
		'part-of',
		'supersedes',
		'builds-on'
	]);
});

test('another map brings relations of its own', () => {
	const own = linkTypesOf(garden.vocabulary).filter(({ relation }) => relation);
	expect(own.map(({ id }) => id)).toEqual(['beside', 'grown-from']);
});

test('names in the data become names in the page', () => {
	expect(relationLinkId('buildsOn')).toBe('builds-on');
	expect(relationLinkId('related')).toBe('related');
});

test('a resource is tied to a term by a link of the graph, or by one that is only drawn', () => {
	expect(termLinkId('stage')).toBe('at-stage');
	expect(termLinkId('audience')).toBe('for-audience');
	expect(termLinkId('family')).toBe('of-family');
});

describe.each([
	['shipped', shipped],
	['garden', garden]
])('%s map', (_, { vocabulary }) => {
	test.each(linkTypesOf(vocabulary).map((type) => [type.id, type] as const))(
		'%s has words for both directions, alike only if it is symmetrical',
		(_, { forward, backward, symmetrical, from, to }) => {
			expect(forward).toMatch(/^[a-z]/);
			expect(backward).toMatch(/^[a-z]/);
			expect(forward === backward).toBe(symmetrical);
			expect(from.length * to.length).toBeGreaterThan(0);
		}
	);
});

test('words that have no verb of their own get one', () => {
	const words = linkTypesOf(shipped.vocabulary).find(({ id }) => id === 'supersedes');
	expect(words?.backward).toBe('was replaced by');
});
