import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LinkIndex } from '#lib/query/links.ts';
import { buildWalkGraph } from '#lib/query/walk/build-walk-graph.ts';
import { describePosition, type WalkNames } from '#lib/query/walk/describe-position.ts';
import { createWalk, type PositionInSet, type Walk } from '#lib/query/walk/walk.ts';
import { lenses } from '#lib/scene/lenses.ts';
import { linkFile, sceneOf } from '#lib/server/atlas.ts';
import { nameFile } from '#lib/server/names.ts';

const names: WalkNames = {
	titleOf: (node) => node.toUpperCase(),
	nameOf: (node) => `“${node}”`,
	kindOf: (node) => (node.startsWith('resource:') ? 'guide' : undefined)
};
const at = (more: Partial<PositionInSet>): PositionInSet => ({
	node: 'resource:a',
	group: 'stage:one',
	index: 2,
	of: 3,
	inHub: true,
	...more
});
const asDrawn = { name: null, description: null };

test('a resource is named with its title, its kind and its place in the group', () => {
	expect(describePosition(at({}), names)).toEqual({
		name: 'RESOURCE:A, guide, 2 of 3 in STAGE:ONE',
		description: null
	});
});

test('the links that led to a resource are a description, and no part of its name', () => {
	expect(describePosition(at({ group: 'resource:b', inHub: false }), names)).toEqual({
		name: null,
		description: '2 of 3 linked to “resource:b”'
	});
});

test('hubs and what is at the top level keep the names that they were drawn with', () => {
	expect(describePosition(at({ node: 'stage:one', group: null, inHub: false }), names)).toEqual(
		asDrawn
	);
	expect(describePosition(at({ group: null, inHub: false }), names)).toEqual(asDrawn);
	expect(describePosition(null, names)).toEqual(asDrawn);
});

describe.each(lenses)('on the map that we ship, by %s', (lens) => {
	const scene = sceneOf(lens);
	const { nodes } = nameFile();
	const drawn = new Map([...scene.marks, ...scene.hubs].map(({ id, name }) => [id, name]));
	const labels = new Map(scene.hubs.map(({ id, label }) => [id, label]));
	const shipped: WalkNames = {
		titleOf: (node) => labels.get(node) ?? nodes[node]?.[1] ?? nodes[node]?.[0] ?? '',
		nameOf: (node) => nodes[node]?.[0] ?? '',
		kindOf: (node) => nodes[node]?.[2]
	};
	const graph = buildWalkGraph({ ...scene, links: new LinkIndex(linkFile()), left: null });

	function press(walk: Walk, key: string): Walk {
		const step = walk.step(key);
		const up = step?.choose?.at(key.length % step.choose.length);
		return up ? walk.choose(up.id) : (step?.walk ?? walk);
	}

	test('names stay short and say each thing once, however long somebody walks', () => {
		const key = fc.constantFrom(
			...['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']
		);
		let walk = createWalk(graph);
		for (const pressed of fc.sample(key, { numRuns: 3000, seed: 1 })) {
			walk = press(walk, pressed);
			const { node = '' } = walk.position ?? {};
			const { name, description } = describePosition(walk.positionInSet, shipped);
			const spoken = name ?? drawn.get(node) ?? '';
			expect(spoken.length).toBeGreaterThan(0);
			expect(spoken.length).toBeLessThan(300);
			expect(description?.length ?? 0).toBeLessThan(300);
			if (!node.startsWith('resource:')) continue;
			const start = `${shipped.titleOf(node)}, ${shipped.kindOf(node)}`;
			expect(spoken.startsWith(start)).toBe(true);
			// no areas, no place in one
			expect(spoken.slice(start.length)).toMatch(/^, \d+ of \d+ in [^\d]+$/);
			expect(spoken).not.toContain('linked to');
		}
	});
});
