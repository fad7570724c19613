import { expect, test } from 'vitest';
import { LinkIndex } from '#lib/query/links.ts';

const file = {
	nodes: ['stage:one', 'resource:a', 'resource:b'],
	types: ['at-stage', 'related'],
	links: [0, 1, 0, 1, 1, 2]
};

test('a link can be found from both of its ends', () => {
	const index = new LinkIndex(file);
	expect(index.rays('stage:one')).toEqual([{ id: 'resource:a', type: 'at-stage', begins: false }]);
	expect(index.rays('resource:a')).toEqual([
		{ id: 'stage:one', type: 'at-stage', begins: true },
		{ id: 'resource:b', type: 'related', begins: true }
	]);
	expect(index.rays('resource:b')).toEqual([{ id: 'resource:a', type: 'related', begins: false }]);
});

test('who is not on the map has no links', () => {
	expect(new LinkIndex(file).rays('animal:cat')).toEqual([]);
	expect(new LinkIndex({ nodes: [], types: [], links: [] }).rays('stage:one')).toEqual([]);
});

test('a broken triple is passed over and the others are read', () => {
	const index = new LinkIndex({ ...file, links: [0, 99, 0, 7, 0, 1, 0, 1, 0, 1, 1] });
	expect(index.rays('stage:one')).toEqual([{ id: 'resource:a', type: 'at-stage', begins: false }]);
});

test('all links can be listed, each once', () => {
	expect(new LinkIndex(file).all).toEqual([
		{ type: 'at-stage', from: 'resource:a', to: 'stage:one' },
		{ type: 'related', from: 'resource:a', to: 'resource:b' }
	]);
});
