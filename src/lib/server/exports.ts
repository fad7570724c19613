/** The files in which all resources can be had. */
import { formats, type FormatId } from '#lib/export/formats.ts';
import { publicResource } from '#lib/export/public-resource.ts';
import type { PublicResource } from '#lib/export/types.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { contentType } from '#lib/hosting/types.ts';
import { theGraph } from './the-graph.ts';

/** All resources in one format, by title. */
export function exportFile(id: FormatId): Response {
	const { ending, format } = formats[id];
	const graph = theGraph();
	const { title, contentLicence } = graph.getAttribute('dataset').site;
	const resources: PublicResource[] = nodesOf(graph, 'resource').map(({ record }) =>
		publicResource(graph, record)
	);
	return new Response(format(resources, { title, licence: contentLicence }), {
		headers: { 'Content-Type': contentType(`resources.${ending}`) }
	});
}
