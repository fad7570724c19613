import { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { graphJson } from '#lib/export/graph-json.ts';
import { contentOf, shippedPublic } from './graphs.ts';

test('graphology imports it as the graph that it was', () => {
	const source = { title: 'A map', licence: { name: 'CC0', url: 'https://example.org/' } };
	const read = MultiDirectedGraph.from(JSON.parse(graphJson.format(shippedPublic, source)));
	expect(contentOf(read)).toEqual(contentOf(shippedPublic));
});
