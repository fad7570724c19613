import { expect, test } from 'vitest';
import { nodeOfPath, pagePath } from '#lib/graph/page-path.ts';

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
		expect(nodeOfPath(pagePath(node) ?? '')).toBe(node);
	for (const other of ['/', '/list/', '/resources/', '/planets/mars/', '/stages/a/b/'])
		expect(nodeOfPath(other)).toBeNull();
});
