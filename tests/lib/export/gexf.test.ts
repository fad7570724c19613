import { parse } from 'graphology-gexf';
import { MultiDirectedGraph } from 'graphology';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gexf } from '#lib/export/gexf.ts';
import type { PublicGraph } from '#lib/export/types.ts';
import { anyPublic, contentOf, shippedPublic } from './graphs.ts';

const source = { title: 'A map', licence: { name: 'CC0', url: 'https://example.org/' } };
const readBack = (graph: PublicGraph) => parse(MultiDirectedGraph, gexf.format(graph, source));

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
