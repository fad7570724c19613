import { expect, test } from 'vitest';
import { pasteLink } from '#lib/embed/paste-link.ts';

test.each([
	['map', {}, '/'],
	['list', {}, '/list/'],
	['matrix', {}, '/matrix/'],
	['map', { stage: ['designing'] }, '/stages/designing/'],
	['map', { role: ['public'] }, '/audiences/public/'],
	['map', { topic: ['ethics'], stage: [] }, '/topics/ethics/']
] as const)('%s with %o has a page of its own', (view, filters, path) => {
	expect(pasteLink(view, null, filters, false)).toEqual({ path, whole: true });
});

test.each([
	['map', { stage: ['designing', 'sharing'] }, '/'],
	['map', { stage: ['designing'], role: ['public'] }, '/'],
	['map', { cost: ['free'] }, '/'],
	// pages of terms show the map, and not the list
	['list', { stage: ['designing'] }, '/list/'],
	['matrix', { role: ['public'] }, '/matrix/']
] as const)('%s with %o has none: the link is to all of it', (view, filters, path) => {
	expect(pasteLink(view, null, filters, false)).toEqual({ path, whole: false });
});

test('words, or what is open, are lost too', () => {
	expect(pasteLink('map', null, {}, true)).toEqual({ path: '/', whole: false });
	expect(pasteLink('map', null, { stage: ['designing'] }, true)).toEqual({
		path: '/',
		whole: false
	});
});

test('a resource has its page', () => {
	expect(pasteLink('resource', 'powercube', { cost: ['free'] }, true)).toEqual({
		path: '/resources/powercube/',
		whole: true
	});
});
