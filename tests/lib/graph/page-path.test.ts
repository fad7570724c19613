import { expect, test } from 'vitest';
import { indexPath, nodeOfPath, pagePath, termPath } from '#lib/graph/page-path.ts';

test('resources and terms have a page each; a course is on the page of its resource', () => {
	expect(pagePath('resource:powercube')).toBe('/resources/powercube/');
	expect(pagePath('stage:designing')).toBe('/stages/designing/');
	expect(pagePath('audience:researcher')).toBe('/audiences/researcher/');
	expect(pagePath('topic:remote-digital')).toBe('/topics/remote-digital/');
	expect(pagePath('course:powercube')).toBe('/resources/powercube/');
	expect(pagePath('question:who-is-missing')).toBe('/questions/who-is-missing/');
});

test('the address of a page tells which node it is about', () => {
	for (const node of ['resource:powercube', 'stage:designing', 'audience:a', 'topic:b'])
		expect(nodeOfPath(pagePath(node))).toBe(node);
	for (const other of [
		'/courses/powercube/',
		'/',
		'/list/',
		'/resources/',
		'/planets/mars/',
		'/stages/a/b/'
	])
		expect(nodeOfPath(other)).toBeNull();
});

test('the page of a hub is the page of its term, below the index of its type', () => {
	expect(termPath('audience', 'researcher')).toBe(pagePath('audience:researcher'));
	expect(termPath('stage', 'throughout')).toMatch(indexPath('stage'));
});
