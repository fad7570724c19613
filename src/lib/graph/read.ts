/** Reading a graph: one node with its type known, and nodes in their order. */
import type { MapGraph, NodeAttributes, NodeOf } from './build.ts';
import type { LinkType } from './links.ts';
import { nodeId, nodeTypes, type NodeType } from './node-types.ts';

/** The node of this type and id. It throws if there is none: ids from an address are checked before. */
export function nodeOf<T extends NodeType>(graph: MapGraph, type: T, id: string): NodeOf<T> {
	const node = nodeId(type, id);
	if (!graph.hasNode(node)) throw new Error(`The map has no “${node}”.`);
	return graph.getNodeAttributes(node) as NodeAttributes as NodeOf<T>;
}

/** All nodes of a type, in their order. */
export function nodesOf<T extends NodeType>(graph: MapGraph, type: T): NodeOf<T>[] {
	return graph
		.mapNodes((_, attributes) => attributes)
		.filter((node) => node.type === type)
		.sort((a, b) => (a.order < b.order ? -1 : 1)) as NodeAttributes[] as NodeOf<T>[];
}

/** Node ids by type (resources first, as in the list of types), then by the order of the nodes. */
export function inOrder(graph: MapGraph, nodes: Iterable<string>): string[] {
	const key = (node: string) => {
		const { type, order } = graph.getNodeAttributes(node);
		return `${nodeTypes.indexOf(type)}${order}`;
	};
	return [...nodes]
		.map((node) => [key(node), node] as const)
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		.map(([, node]) => node);
}

export function linkType(graph: MapGraph, id: string): LinkType {
	const type = graph.getAttribute('linkTypes').get(id);
	if (!type) throw new Error(`There is no link type “${id}”.`);
	return type;
}
