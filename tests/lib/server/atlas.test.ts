import { afterEach, describe, expect, test, vi } from 'vitest';
import { LEVELS } from '#lib/layout/levels.ts';
import { lenses } from '#lib/scene/lenses.ts';
import { linkFile, pictureMarkup, sceneOf } from '#lib/server/atlas.ts';
import { LinkIndex } from '#lib/query/links.ts';
import { garden, gardenGraph, shippedGraph } from '../maps.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
afterEach(() => void vi.unstubAllEnvs());

const useGarden = () => vi.stubEnv('MAP_DATA', 'tests/fixtures/data/garden');

describe('on a small map', () => {
	test.each(lenses)('the lens %s has a scene with every resource', (lens) => {
		useGarden();
		const { marks, hubs } = sceneOf(lens);
		expect(marks).toHaveLength(garden.resources.length);
		expect(hubs.length).toBeGreaterThan(1);
		for (const { x, y } of [...marks, ...hubs]) expect(Number.isFinite(x + y)).toBe(true);
	});

	test('a scene is worked out once', () => {
		useGarden();
		expect(sceneOf('stage')).toBe(sceneOf('stage'));
		expect(sceneOf('topic')).not.toBe(sceneOf('stage'));
	});

	test('other data give another picture, and the first comes back the same', () => {
		useGarden();
		const before = pictureMarkup('stage', (href) => href);
		vi.unstubAllEnvs();
		expect(linkFile().nodes).not.toContain('resource:almanac');
		useGarden();
		expect(pictureMarkup('stage', (href) => href)).toBe(before);
	});

	test('the picture in the page has the addresses of the site, and no names that a first view cannot show', () => {
		useGarden();
		const markup = pictureMarkup('stage', (href) => `/plot${href}`);
		expect(markup).toContain('href="/plot/resources/dibber/"');
		const levels = [...markup.matchAll(/data-level="(\d+)"/g)].map(([, level]) => Number(level));
		expect(levels.length).toBeGreaterThan(0);
		for (const level of levels) expect(LEVELS[level]).toBeLessThanOrEqual(1.2);
	});
});

test('the links for the browser are all links of the graph, both ways', () => {
	const file = linkFile();
	expect(file.links).toHaveLength(shippedGraph.size * 3);
	const index = new LinkIndex(file);
	for (const node of shippedGraph.nodes())
		expect([node, index.rays(node).length]).toEqual([node, shippedGraph.degree(node)]);
});

test('the file of links is small numbers, not names said over and over', () => {
	useGarden();
	const { nodes, types, links } = linkFile();
	expect(nodes.toSorted()).toEqual(gardenGraph.nodes().toSorted());
	expect(new Set(types).size).toBe(types.length);
	expect(links.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
});
