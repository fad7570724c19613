import { parse } from 'graphology-graphml';
import { MultiDirectedGraph } from 'graphology';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphml } from '#lib/export/graphml.ts';
import type { PublicGraph } from '#lib/export/types.ts';
import { anyPublic, contentOf, shippedPublic } from './graphs.ts';

const source = { title: 'A map', licence: { name: 'CC0', url: 'https://example.org/' } };
const readBack = (graph: PublicGraph) => parse(MultiDirectedGraph, graphml.format(graph, source));

test('the whole map reads back as it was written, each link with its label', () => {
	expect(contentOf(readBack(shippedPublic))).toEqual(contentOf(shippedPublic));
});

test('whatever the words, they read back the same', () => {
	fc.assert(
		fc.property(anyPublic, (graph) => {
			expect(contentOf(readBack(graph))).toEqual(contentOf(graph));
		}),
		{ numRuns: 40 }
	);
});

test('every attribute is declared, and every id is one that GraphML allows', () => {
	const file = graphml.format(shippedPublic, source);
	const all = (pattern: RegExp) => new Set([...file.matchAll(pattern)].map(([, name]) => name));
	expect(all(/<key id="([^"]+)"/g)).toEqual(all(/<data key="([^"]+)"/g));
	for (const id of all(/ id="([^"]+)"/g)) expect(id).toMatch(/^[\w:.-]+$/);
});
