/** Graphs for the tests of the formats that write one down. */
import type Graph from 'graphology';
import fc from 'fast-check';
import { publicGraph } from '#lib/export/public-graph.ts';
import type { PublicGraph } from '#lib/export/types.ts';
import { buildGraph } from '#lib/graph/build.ts';
import { garden, shippedGraph } from '../maps.ts';
import { anyText } from './works.ts';

const source = { title: 'A map', licence: { name: 'CC0', url: 'https://example.org/' } };

export const shippedPublic = publicGraph(shippedGraph, source);

/** Words that XML, HTML or a spreadsheet would read as something else, and any others. */
const nasty = fc.oneof(
	anyText,
	fc.constantFrom(
		']]>',
		'&amp;',
		'<!--',
		'a\u0000b',
		'\ud83d',
		'😀',
		'\ufffe',
		'  x  ',
		'true',
		'7'
	)
);

/** The garden with any words in its names. */
export const anyPublic: fc.Arbitrary<PublicGraph> = fc
	.tuple(nasty, nasty, nasty, nasty)
	.map(([title, short, label, site]) => {
		const { resources, vocabulary } = garden;
		const dataset = {
			...garden,
			resources: resources.map((one) => ({ ...one, title, short, summary: label })),
			vocabulary: { ...vocabulary, stages: vocabulary.stages.map((one) => ({ ...one, label })) }
		};
		return publicGraph(buildGraph(dataset), { ...source, title: site });
	});

/** All that a graph says, to be compared with another. */
export const contentOf = (graph: Graph) => ({
	attributes: graph.getAttributes(),
	nodes: graph.mapNodes((id, facts) => [id, facts]),
	links: graph.mapDirectedEdges((id, facts, from, to) => [id, from, to, facts])
});
