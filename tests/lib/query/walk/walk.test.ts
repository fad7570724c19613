/**
 * Walking over the map by keys: on a small map that can be read here, on any map, on the one we ship. Long because the
 * three are walked in the same words.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lensFacets, type LensFacet } from '#lib/facets/facets.ts';
import { homeOf, regionsOf } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { LinkIndex } from '#lib/query/links.ts';
import { hubId } from '#lib/scene/layout-input.ts';
import type { WalkGraph } from '#lib/query/walk/walk-graph.ts';
import { buildWalkGraph, type Drawn } from '#lib/query/walk/build-walk-graph.ts';
import { createWalk, type Step, type Walk } from '#lib/query/walk/walk.ts';
import { linkFile } from '#lib/server/atlas.ts';
import { shippedGraph } from '../../maps.ts';

const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

const toFile = (links: readonly (readonly [string, string])[]) => {
	const nodes = [...new Set(links.flat())];
	const triples = links.flatMap(([a, b]) => [0, nodes.indexOf(a), nodes.indexOf(b)]);
	return { nodes, types: ['linked'], links: triples };
};

/** Two stages in a ring, one kind of people; a lives in one, b in two, c in the middle. */
const small: Drawn = {
	marks: [
		{ id: 'resource:a', home: 'one' },
		{ id: 'resource:b', home: 'two' },
		{ id: 'resource:c', home: 'middle' }
	],
	hubs: [
		{ id: 'stage:one', region: 'one' },
		{ id: 'stage:two', region: 'two' },
		{ id: 'audience:all', region: null }
	],
	links: new LinkIndex(
		toFile([
			['resource:a', 'stage:one'],
			['resource:b', 'stage:two'],
			['resource:b', 'stage:one'],
			['resource:b', 'topic:undrawn'],
			['resource:c', 'stage:one'],
			['resource:c', 'stage:two'],
			['resource:a', 'audience:all'],
			['resource:b', 'resource:c'],
			['resource:c', 'resource:a']
		])
	),
	left: null
};

function press(walk: Walk, ...pressed: string[]): Walk {
	return pressed.reduce((one, key) => one.step(key)?.walk ?? one, walk);
}
const at = (walk: Walk) => walk.position?.node;
const up = (walk: Walk) => walk.step('ArrowUp') as Step;

describe('by keys', () => {
	const start = createWalk(buildWalkGraph(small));

	test('it begins at the first hub, and left and right go round the hubs', () => {
		expect(at(start)).toBe('stage:one');
		expect(at(press(start, 'ArrowRight'))).toBe('stage:two');
		expect(at(press(start, 'ArrowLeft'))).toBe('audience:all');
		expect(at(press(start, 'End', 'ArrowRight'))).toBe('stage:one');
		expect(at(press(start, 'End', 'Home'))).toBe('stage:one');
	});

	test('down goes into a hub, to those that live there first, and along them', () => {
		const into = press(start, 'ArrowDown');
		expect(into.position).toEqual({ node: 'resource:a', group: 'stage:one', trail: [] });
		expect(at(press(into, 'ArrowRight'))).toBe('resource:b');
		expect(at(press(into, 'End'))).toBe('resource:c');
		expect(buildWalkGraph(small).members('stage:two')).toEqual(['resource:b', 'resource:c']);
	});

	test('up from a resource with several groups offers them, home first, and says which one this is', () => {
		const b = press(start, 'ArrowDown', 'ArrowRight');
		const step = up(b);
		expect(step.choose).toEqual([
			{ id: 'stage:two', current: false },
			{ id: 'stage:one', current: true }
		]);
		expect(step.walk).toBe(b);
	});

	test('the chosen group is gone up to, and down leads back to the same resource', () => {
		const b = press(start, 'ArrowDown', 'ArrowRight');
		const two = b.choose('stage:two');
		expect(two.position).toEqual({ node: 'stage:two', group: null, trail: [] });
		expect(press(two, 'ArrowDown').position).toEqual({
			node: 'resource:b',
			group: 'stage:two',
			trail: []
		});
		// also after a look round
		expect(at(press(two, 'ArrowRight', 'ArrowLeft', 'ArrowDown'))).toBe('resource:b');
	});

	test('what is no group of the resource cannot be chosen', () => {
		const a = press(start, 'ArrowDown');
		expect(a.choose('stage:two')).toBe(a);
		expect(start.choose('stage:two')).toBe(start);
	});

	test('with one group there is nothing to choose', () => {
		const only = buildWalkGraph({ ...small, hubs: small.hubs.slice(0, 1) });
		const step = up(press(createWalk(only), 'ArrowDown'));
		expect(step.choose).toBeNull();
		expect(at(step.walk)).toBe('stage:one');
	});

	test('down from a resource goes along its links, and up leads back, however far', () => {
		const a = press(start, 'ArrowDown');
		const far = press(a, 'ArrowDown', 'ArrowDown');
		expect(far.position).toEqual({
			node: 'resource:b',
			group: 'resource:c',
			trail: [
				{ node: 'resource:a', group: 'stage:one' },
				{ node: 'resource:c', group: 'resource:a' }
			]
		});
		expect(at(press(far, 'ArrowRight'))).toBe('resource:a');
		expect(press(far, 'ArrowRight', 'ArrowUp', 'ArrowUp').position).toEqual(a.position);
		expect(up(far).choose).toBeNull();
	});

	test('letters, digits, Enter, Escape and Tab are none of its keys', () => {
		for (const key of [...'abcdefghijklmnopqrstuvwxyz0123456789?/', 'Enter', 'Escape', 'Tab', ' '])
			expect(start.step(key)).toBeNull();
		expect(start.step('constructor')).toBeNull();
	});

	test('a key that leads nowhere leaves everything as it is', () => {
		expect(up(start)).toEqual({ walk: start, choose: null });
		const empty = buildWalkGraph({ ...small, left: new Set() });
		expect(press(createWalk(empty), 'ArrowDown').position?.node).toBe('stage:one');
	});

	test('a click or a search puts it down anywhere that is drawn', () => {
		expect(start.to('resource:c').position).toEqual({
			node: 'resource:c',
			group: 'stage:one',
			trail: []
		});
		expect(start.to('audience:all').position?.group).toBeNull();
		expect(at(start.to('resource:none'))).toBe('stage:one');
		expect(at(createWalk(buildWalkGraph(small), 'resource:b'))).toBe('resource:b');
	});
});

describe('when the map changes', () => {
	const b = press(createWalk(buildWalkGraph(small)), 'ArrowDown', 'ArrowRight');
	const without = (...ids: string[]) =>
		buildWalkGraph({ ...small, left: new Set(['a', 'b', 'c'].filter((id) => !ids.includes(id))) });

	test('the place is kept, with its group, if the node is still there', () => {
		expect(b.onto(without('a')).position).toEqual(b.position);
		expect(b.onto(without('a')).positionInSet).toMatchObject({ index: 1, of: 2 });
	});

	test('a node that is left out gives its place to its hub', () => {
		expect(b.onto(without('b')).position).toEqual({ node: 'stage:one', group: null, trail: [] });
	});

	test('in another lens a node is found in its new home', () => {
		const lens = buildWalkGraph({
			...small,
			hubs: [{ id: 'family:read', region: 'read' }],
			marks: small.marks.map(({ id }) => ({ id, home: 'read' }))
		});
		expect(b.onto(lens).position).toEqual({ node: 'resource:b', group: 'family:read', trail: [] });
		// the hub itself has gone
		expect(at(createWalk(buildWalkGraph(small)).onto(lens))).toBe('family:read');
	});

	test('on the way along links it goes back as far as there still is a way', () => {
		const far = press(createWalk(buildWalkGraph(small)), 'ArrowDown', 'ArrowDown', 'ArrowDown');
		expect(far.position?.trail).toHaveLength(2);
		// b is still there, only the way to it is not
		expect(far.onto(without('c')).position).toEqual({
			node: 'resource:b',
			group: 'stage:two',
			trail: []
		});
		expect(far.onto(without('b')).position).toEqual({
			node: 'resource:c',
			group: 'resource:a',
			trail: [{ node: 'resource:a', group: 'stage:one' }]
		});
	});

	test('an empty map is no error, and a walk comes back to life after it', () => {
		const empty = buildWalkGraph({
			marks: [],
			hubs: [],
			links: new LinkIndex(toFile([])),
			left: null
		});
		const nowhere = b.onto(empty);
		expect(nowhere.position).toBeNull();
		expect(nowhere.positionInSet).toBeNull();
		expect(nowhere.step('ArrowDown')).toEqual({ walk: nowhere, choose: null });
		expect(nowhere.to('resource:a').position).toBeNull();
		expect(at(nowhere.onto(buildWalkGraph(small)))).toBe('stage:one');
	});
});

/** Any map, however odd: links of any kind to anything, marks whose home is not drawn, queries that leave out much. */
const anyDrawn: fc.Arbitrary<Drawn> = fc
	.record({ hubs: fc.nat(5), marks: fc.nat(9) })
	.chain(({ hubs, marks }) => {
		const hubIds = Array.from({ length: hubs }, (_, index) => `stage:${index}`);
		const ids = Array.from({ length: marks }, (_, index) => `resource:${index}`);
		const node = fc.constantFrom(...hubIds, ...ids, 'topic:undrawn', 'question:q');
		return fc.record({
			hubs: fc
				.tuple(...hubIds.map(() => fc.boolean()))
				.map((own) => hubIds.map((id, index) => ({ id, region: own[index] ? id : null }))),
			marks: fc
				.tuple(...ids.map(() => fc.constantFrom(...hubIds, 'middle', '')))
				.map((homes) => ids.map((id, index) => ({ id, home: homes[index] ?? '' }))),
			links: fc
				.array(fc.tuple(node, node), { maxLength: 25 })
				.map((links) => new LinkIndex(toFile(links))),
			left: fc.option(
				fc.subarray(ids).map((some) => new Set(some.map((id) => id.replace('resource:', '')))),
				{ nil: null }
			)
		});
	});

const drawnIds = ({ marks, hubs, left }: Drawn) => [
	...hubs.map(({ id }) => id),
	...marks.map(({ id }) => id).filter((id) => !left || left.has(id.split(':')[1] ?? ''))
];

/** All nodes that keys can bring a walk to, from its start. */
function reachable(graph: WalkGraph): Set<string> {
	const seen = new Set<string>();
	const places = new Set<string>();
	const open = [createWalk(graph)];
	for (let walk = open.pop(); walk; walk = open.pop()) {
		const place = walk.position;
		// the way back does not matter here, and it can be endless
		const name = `${place?.node} in ${place?.group}`;
		if (!place || places.has(name)) continue;
		places.add(name);
		seen.add(place.node);
		for (const key of keys) open.push((walk.step(key) as Step).walk);
	}
	return seen;
}

/** A key by its name, or a number that chooses one of the groups offered. */
const doings = fc.array(fc.oneof(fc.constantFrom(...keys), fc.nat(9)), { maxLength: 30 });

function follow(walk: Walk, doing: string | number): Walk {
	if (typeof doing === 'string') return walk.step(doing)?.walk ?? walk;
	const offered = walk.step('ArrowUp')?.choose ?? [];
	const parent = offered[doing % (offered.length || 1)];
	return parent ? walk.choose(parent.id) : walk;
}

describe('on any map', () => {
	test('every node that is drawn can be reached by keys', () => {
		fc.assert(
			fc.property(anyDrawn, (drawn) => {
				expect([...reachable(buildWalkGraph(drawn))].sort()).toEqual(drawnIds(drawn).sort());
			})
		);
	});

	test('a resource is in a group exactly if it can go up to it', () => {
		fc.assert(
			fc.property(anyDrawn, (drawn) => {
				const graph = buildWalkGraph(drawn);
				for (const { id } of drawn.marks)
					expect(graph.parents(id).toSorted()).toEqual(
						graph.hubs.filter((hub) => graph.members(hub).includes(id)).toSorted()
					);
			})
		);
	});

	test('after any keys one node has the place, it is drawn, and it is counted in its group', () => {
		fc.assert(
			fc.property(anyDrawn, doings, (drawn, all) => {
				const ids = drawnIds(drawn);
				all.reduce(
					(walk, doing) => {
						const next = follow(walk, doing);
						expect(ids.length === 0 ? next.position === null : ids.includes(String(at(next)))).toBe(
							true
						);
						const place = next.positionInSet;
						if (place) expect(place.index).toBeGreaterThan(0);
						if (place) expect(place.index).toBeLessThanOrEqual(place.of);
						return next;
					},
					createWalk(buildWalkGraph(drawn))
				);
			})
		);
	});

	test('up after down returns, and so does down after up', () => {
		fc.assert(
			fc.property(anyDrawn, doings, (drawn, all) => {
				const walk = all.reduce(follow, createWalk(buildWalkGraph(drawn)));
				const below = press(walk, 'ArrowDown');
				if (below !== walk) {
					const { choose, walk: back } = up(below);
					const current = choose?.find((one) => one.current);
					expect((current ? below.choose(current.id) : back).position).toEqual(walk.position);
				}
				for (const { id } of up(walk).choose ?? [])
					expect(press(walk.choose(id), 'ArrowDown').position).toEqual({
						node: at(walk),
						group: id,
						trail: []
					});
				const above = up(walk).walk;
				if (above !== walk) expect(press(above, 'ArrowDown').position).toEqual(walk.position);
			})
		);
	});

	test('a walk finds a place on any other map, the same one where it can', () => {
		fc.assert(
			fc.property(anyDrawn, anyDrawn, doings, (one, other, all) => {
				const walk = all.reduce(follow, createWalk(buildWalkGraph(one)));
				const moved = walk.onto(buildWalkGraph(other));
				const ids = drawnIds(other);
				const node = String(at(walk));
				if (ids.includes(node)) expect(at(moved)).toBe(node);
				else expect(ids.length === 0 || ids.includes(String(at(moved)))).toBe(true);
				expect(walk.onto(buildWalkGraph(one)).position).toEqual(walk.position);
				// and it can be walked on from there, back included
				all.reduce((now, doing) => {
					const next = follow(now, doing);
					if (next.position) expect(ids).toContain(next.position.node);
					return next;
				}, moved);
			})
		);
	});
});

describe('on the map that we ship', () => {
	const links = new LinkIndex(linkFile());
	const audiences = nodesOf(shippedGraph, 'audience').map(({ id }) => ({
		id: nodeId('audience', id),
		region: null
	}));
	const drawnIn = (lens: LensFacet): Drawn => ({
		marks: nodesOf(shippedGraph, 'resource').map(({ id }) => ({
			id: nodeId('resource', id),
			home: homeOf(shippedGraph, id, lens)
		})),
		hubs: [
			...regionsOf(shippedGraph, lens)
				.filter(({ number }) => number !== null)
				.map((region) => ({ id: hubId(region, lens), region: region.id })),
			...(lens === 'audience' ? [] : audiences)
		],
		links,
		left: null
	});

	test.each(lensFacets)('by %s every node can be reached, and nothing stands alone', (lens) => {
		const drawn = drawnIn(lens);
		const graph = buildWalkGraph(drawn);
		expect([...reachable(graph)].sort()).toEqual(drawnIds(drawn).sort());
		expect(graph.alone).toEqual([]);
	});
});
