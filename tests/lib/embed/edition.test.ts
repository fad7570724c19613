import { expect, test } from 'vitest';
import { editionDate, isPartOfEdition, sumsOf } from '#lib/embed/edition.ts';

test.each(['2026-11-23', '2028-02-29'])('%s is a day', (day) => expect(editionDate(day)).toBe(day));

test.each(['2026-02-30', '2026-13-01', '23.11.2026', '2026-1-1', '', '../2026-11-23'])(
	'“%s” is none',
	(text) => expect(editionDate(text)).toBeNull()
);

test('an edition holds the embeds and what they load, and not the site', () => {
	const kept = [
		'embed/v1/map/index.html',
		'embed/v1/loader.js',
		'_app/immutable/entry/start.js',
		'oembed/v1/map.json',
		'data/facts.json',
		'data/details/resource/powercube.json',
		'data/scene/stage.json'
	];
	const left = [
		'index.html',
		'list/index.html',
		'resources/powercube/index.html',
		'embed/v1/map/index.html.br',
		'data/resources.csv',
		'_headers'
	];
	expect(kept.filter((file) => !isPartOfEdition(file))).toEqual([]);
	expect(left.filter(isPartOfEdition)).toEqual([]);
});

test('the sums are as sha256sum writes them', () => {
	expect(sumsOf(['a'], () => new TextEncoder().encode('abc'))).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n'
	);
});
