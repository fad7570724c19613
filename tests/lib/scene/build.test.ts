import { describe, expect, test } from 'vitest';
import type { MapGraph } from '#lib/graph/build.ts';
import { lensFacets, type LensFacet } from '#lib/facets/facets.ts';
import type { Layout } from '#lib/layout/types.ts';
import { buildScene } from '#lib/scene/build.ts';
import { freeInput, lensInput } from '#lib/scene/layout-input.ts';
import type { Scene } from '#lib/scene/types.ts';
import { garden, gardenGraph, shipped, shippedGraph } from '../maps.ts';

/** A layout in no time: everything in a row. */
function row(
	hubs: readonly string[],
	marks: readonly string[],
	regions: readonly string[]
): Layout {
	return {
		positions: Object.fromEntries([...hubs, ...marks].map((id, index) => [id, { x: index, y: 7 }])),
		territories: regions.map((id) => ({
			id,
			path: 'M0 0L1 0L1 1Z',
			name: { x: 0, y: 0, lines: [id], size: 21 }
		})),
		coast: 'M0 0L9 0L9 9Z',
		labels: []
	};
}

function sceneOf(graph: MapGraph, lens: LensFacet): Scene {
	const { regions, commons, marks } = lensInput(graph, lens);
	const hubs = [...regions.map(({ hub }) => hub), ...(commons?.hubs ?? []).map(({ id }) => id)];
	const names = [...regions.map(({ id }) => id), ...(commons ? [commons.id] : [])];
	const layout = row(
		hubs,
		marks.map(({ id }) => id),
		names
	);
	return buildScene(graph, lens, layout);
}

describe.each(lensFacets)('the scene of the lens %s', (lens) => {
	const scene = sceneOf(shippedGraph, lens);

	test('has every resource once, with a page, a name and the shape of its family', () => {
		expect(scene.marks).toHaveLength(shipped.resources.length);
		const shapes = new Set(shipped.vocabulary.families.map(({ shape }) => shape));
		for (const { id, href, name, shape, home } of scene.marks) {
			expect(href).toBe(`/${id.replace('resource:', 'resources/')}/`);
			expect(name).toMatch(/., .+, \d+ of \d+ in ./);
			expect(shapes).toContain(shape);
			expect(scene.lands.map((land) => land.id)).toContain(home);
		}
	});

	test('ties each resource to the hub of its home, and those of the commons to none', () => {
		const hubs = new Map(scene.hubs.map((hub) => [hub.id, hub]));
		const middle = scene.marks.filter(({ home }) => home === 'throughout').length;
		expect(scene.homeLinks).toHaveLength(scene.marks.length - middle);
		for (const { from, to } of scene.homeLinks) {
			const mark = scene.marks.find(({ id }) => id === from);
			expect(hubs.get(to)?.region).toBe(mark?.home);
		}
	});

	test('gives neighbours on the ring another colour, and the commons none', () => {
		const ring = scene.lands.filter(({ id }) => id !== 'throughout' && id !== 'commons');
		ring.forEach((land, index) => {
			expect(land.tint).not.toBeNull();
			expect(land.tint).not.toEqual(ring[(index + 1) % ring.length]?.tint);
		});
		for (const land of scene.lands) if (!ring.includes(land)) expect(land.tint).toBeNull();
	});
});

test('stages have their numbers on the map of stages, and people none', () => {
	const { hubs } = sceneOf(gardenGraph, 'stage');
	const number = Object.fromEntries(hubs.map((hub) => [hub.id, hub.number]));
	expect(number).toEqual({
		'stage:sowing': 1,
		'stage:tending': 2,
		'stage:harvest': 3,
		'audience:beginner': null,
		'audience:old-hand': null
	});
});

test('a family has a hub with its name, but no page', () => {
	const hub = sceneOf(gardenGraph, 'family').hubs.find(({ id }) => id === 'family:look');
	expect(hub).toMatchObject({ label: 'Look into it', name: 'Look into it', href: null });
});

test('what has been replaced or is kept as an archive is hollow, and nothing else', () => {
	const hollow = new Set(
		shipped.resources
			.filter(({ status }) => status === 'superseded' || status === 'archived')
			.map(({ id }) => `resource:${id}`)
	);
	expect(hollow.size).toBeGreaterThan(0);
	const { marks } = sceneOf(shippedGraph, 'stage');
	expect(new Set(marks.filter((mark) => mark.hollow).map(({ id }) => id))).toEqual(hollow);
});

test('the free scene has no territories and no home links, and stages keep their numbers', () => {
	const { hubs, marks } = freeInput(gardenGraph);
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const scene = buildScene(gardenGraph, 'free', row(ids(hubs), ids(marks), []));
	expect(scene).toMatchObject({ lens: 'free', lands: [], homeLinks: [] });
	expect(scene.hubs.find(({ id }) => id === 'stage:tending')?.number).toBe(2);
	expect(scene.marks).toHaveLength(garden.resources.length);
	expect(new Set(scene.marks.map(({ home }) => home))).toEqual(new Set(['']));
});

test('a layout that forgot somebody is told who', () => {
	expect(() => buildScene(gardenGraph, 'stage', row([], [], []))).toThrow(
		/no place for “resource:/
	);
});
