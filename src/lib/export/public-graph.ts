/** The whole map in public, as a graph for other programs: every node and link with plain attributes, and no positions. */
import { MultiDirectedGraph } from 'graphology';
import type { MapGraph, NodeAttributes } from '#lib/graph/build.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { inOrder, linkType } from '#lib/graph/read.ts';
import { oneLine } from '#lib/describe/one-line.ts';
import { publicResource } from './public-resource.ts';
import type { Attributes, PublicGraph, Source } from './types.ts';
import { withoutForbidden } from './xml.ts';

/**
 * Nodes by type and in their order, links by their ends: the same data always give the same file. Every link is directed,
 * also those that say the same both ways, because many programs refuse a graph with links of two sorts.
 */
export function publicGraph(graph: MapGraph, { title, licence }: Source): PublicGraph {
	const built: PublicGraph = new MultiDirectedGraph();
	built.replaceAttributes(known({ creator: title, licence: licence.name, rights: licence.url }));
	for (const node of inOrder(graph, graph.nodes()))
		built.addNode(node, known(nodeFacts(graph, node, graph.getNodeAttributes(node))));
	for (const edge of graph.edges().toSorted()) {
		const [from, to] = graph.extremities(edge);
		const { id, forward } = linkType(graph, graph.getEdgeAttribute(edge, 'type'));
		// GraphML allows no space in an id
		built.addDirectedEdgeWithKey(
			edge.replaceAll(' ', '_'),
			from,
			to,
			known({ label: forward, type: id })
		);
	}
	return built;
}

function nodeFacts(graph: MapGraph, node: string, attributes: NodeAttributes) {
	const { label, title, type, record } = attributes;
	const page = pagePath(node);
	if (type !== 'resource') return { label, title, type, page };
	const { kind, family, format, cost, home, status, ...facts } = publicResource(graph, record);
	const { summary, url, year, minutes, language, country } = facts;
	return {
		...{ label, title, type, page, url, summary, year, minutes, language, country },
		...{ kind: kind.label, family: family.label, format: format.label, cost: cost.label },
		...{ home: home.label, status: status.label }
	};
}

/** What is not known has no attribute, and text is such as every format can hold. */
function known(facts: Readonly<Record<string, string | number | null>>): Attributes {
	const clean = Object.entries(facts).map(([name, value]) => [
		name,
		typeof value === 'string' ? oneLine(withoutForbidden(value)) : value
	]);
	return Object.fromEntries(clean.filter(([, value]) => value !== null && value !== ''));
}
