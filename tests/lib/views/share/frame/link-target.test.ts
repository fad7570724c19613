import { describe, expect, test } from 'vitest';
import { wayTo, type WaysOut } from '#lib/views/share/frame/link-target.ts';

const here = 'https://map.example/atlas/embed/v1/list/?role=public';
const free: WaysOut = {
	inside: '/atlas/embed/v1/',
	site: '/atlas/',
	home: '/atlas/list/',
	held: false,
	opaque: false
};
const way = (target: string, ways: Partial<WaysOut> = {}) =>
	wayTo(target, here, { ...free, ...ways });
const page = 'https://map.example/atlas/resources/powercube/';

test('another embed stays in the frame, whoever holds it', () => {
	const url = 'https://map.example/atlas/embed/v1/matrix/?role=public';
	for (const ways of [{}, { held: true }, { opaque: true }])
		expect(way(url, ways)).toEqual({ by: 'stay', url });
});

test('all else opens a tab', () => {
	for (const url of [
		page,
		'https://elsewhere.example/',
		'https://map.example/other/embed/v1/list/'
	])
		expect(way(url)).toEqual({ by: 'tab', url });
});

describe('where links lead out by message only', () => {
	test('a page of ours is asked for', () => {
		expect(way(page, { held: true })).toEqual({ by: 'message', url: page });
	});

	test('for another site, which nobody would be led to, the page of ours that has the link', () => {
		for (const url of [
			'https://elsewhere.example/',
			'https://map.example/other/',
			'mailto:a@b.example'
		])
			expect(way(url, { held: true })).toEqual({
				by: 'message',
				url: 'https://map.example/atlas/list/'
			});
	});
});

describe('without an origin, where tabs may be forbidden', () => {
	test('a resource is shown in the frame', () => {
		expect(way(page, { opaque: true })).toEqual({
			by: 'stay',
			url: 'https://map.example/atlas/embed/v1/resource/powercube/'
		});
	});
	test('what the frame cannot show is tried', () => {
		expect(way('https://elsewhere.example/', { opaque: true }).by).toBe('tab');
		expect(way('https://map.example/atlas/stages/designing/', { opaque: true }).by).toBe('tab');
	});
});
