/**
 * THE list of files in which the map can be had, by their names below `/data/`. The names are promised. A format is told
 * either of all resources, one by one, or of the whole graph.
 */
import type { MapGraph } from '#lib/graph/build.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphJson } from './graph-json.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { publicGraph } from './public-graph.ts';
import { publicResource } from './public-resource.ts';
import { ris } from './ris.ts';
import type { Format, PublicGraph, PublicResource, Source } from './types.ts';

interface DataFile {
	/** Without a charset: it is always UTF-8. */
	readonly mediaType: string;
	readonly write: (graph: MapGraph) => string;
}

export const dataFiles = {
	'resources.csv': ofResources(csv),
	'resources.json': ofResources(json),
	'resources.ris': ofResources(ris),
	'resources.bib': ofResources(bibtex),
	'map.gexf': ofGraph(gexf),
	'map.graphml': ofGraph(graphml),
	'map.json': ofGraph(graphJson)
} as const satisfies Record<string, DataFile>;

export type DataFileName = keyof typeof dataFiles;

export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

/** All resources, by title. */
function ofResources({ mediaType, format }: Format<readonly PublicResource[]>): DataFile {
	const facts = (graph: MapGraph) =>
		nodesOf(graph, 'resource').map(({ record }) => publicResource(graph, record));
	return { mediaType, write: (graph) => format(facts(graph), sourceOf(graph)) };
}

function ofGraph({ mediaType, format }: Format<PublicGraph>): DataFile {
	const write = (graph: MapGraph) => {
		const source = sourceOf(graph);
		return format(publicGraph(graph, source), source);
	};
	return { mediaType, write };
}

function sourceOf(graph: MapGraph): Source {
	const { title, contentLicence } = graph.getAttribute('dataset').site;
	return { title, licence: contentLicence };
}
