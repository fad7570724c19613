/** The types of node, and their ids. Safe for the browser: knows nothing of the graph itself. */
import { hubTypes, type HubType } from '#lib/facets/facets.ts';

export type NodeType = 'resource' | HubType | 'question' | 'course';

export const nodeTypes: readonly NodeType[] = ['resource', ...hubTypes, 'question', 'course'];

/** `<type>:<id>`. A course has the id of its resource. */
export function nodeId<T extends NodeType>(type: T, id: string): `${T}:${string}` {
	return `${type}:${id}`;
}

/** The two halves of a node id. It throws on anything else: node ids from outside are checked where they come in. */
export function splitNodeId(node: string): { type: NodeType; id: string } {
	const colon = node.indexOf(':');
	const type = nodeTypes.find((known) => known === node.slice(0, colon));
	if (!type) throw new Error(`“${node}” is not a node id. Write <type>:<id>.`);
	return { type, id: node.slice(colon + 1) };
}
