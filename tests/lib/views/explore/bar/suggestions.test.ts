import { expect, test } from 'vitest';
import type { NodeType } from '#lib/graph/node-types.ts';
import type { Answer, Hit } from '#lib/query/search/types.ts';
import { suggestionsOf } from '#lib/views/explore/bar/suggestions.ts';

const hit = (type: NodeType, id: string): Hit => ({
	node: `${type}:${id}`,
	type,
	title: `The ${id}`,
	score: 1,
	why: { by: 'title', words: [id] }
});
const answer = (hits: readonly Hit[]): Answer => ({
	hits,
	mended: [],
	terms: [],
	asked: 'words'
});
const many = (type: NodeType) =>
	Array.from({ length: 20 }, (_, index) => hit(type, `${type}-${index}`));
const nodes = (hits: readonly Hit[]) => suggestionsOf(answer(hits)).map(({ node }) => node);

test('before the index is there, and where nothing is found, nothing is suggested', () => {
	expect(suggestionsOf(null)).toEqual([]);
	expect(suggestionsOf(answer([]))).toEqual([]);
});

test('a suggestion says what it leads to, and why in words', () => {
	expect(suggestionsOf(answer([hit('resource', 'hose')]))).toEqual([
		{ node: 'resource:hose', title: 'The hose', why: 'In the title: hose' }
	]);
});

test('resources come first, even where something else fits better; within each the best is first', () => {
	const hits = [hit('stage', 'dig'), hit('resource', 'hose'), hit('topic', 'rest')];
	expect(nodes([...hits, hit('resource', 'dibber')])).toEqual([
		'resource:hose',
		'resource:dibber',
		'stage:dig',
		'topic:rest'
	]);
});

test('the list stays short enough to take in, and many resources do not push out a stage', () => {
	const suggested = nodes([...many('resource'), ...many('stage')]);
	expect(suggested.length).toBeLessThan(10);
	expect(suggested).toContain('resource:resource-0');
	expect(suggested).toContain('stage:stage-0');
});
