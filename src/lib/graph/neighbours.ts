/** What a node is linked to, grouped by type of link and direction, always in the same order. */
import type { MapGraph } from './build.ts';
import type { LinkType } from './links.ts';
import { inOrder } from './read.ts';

/** `both` is a symmetrical link, whichever end it is written on. */
export type Direction = 'forward' | 'backward' | 'both';

export interface LinkGroup {
	readonly type: LinkType;
	/** As seen from the node: `forward` if the links begin there. */
	readonly direction: Direction;
	/** Node ids at the other ends. */
	readonly nodes: readonly string[];
}

/** Groups in the order of the link types, forward before backward; empty groups are left out. */
export function neighbours(graph: MapGraph, node: string): LinkGroup[] {
	const found = new Map<string, string[]>();
	const add = (type: string, direction: Direction, other: string) => {
		const key = `${type} ${direction}`;
		const list = found.get(key);
		if (list) list.push(other);
		else found.set(key, [other]);
	};
	const types = graph.getAttribute('linkTypes');
	graph.forEachOutEdge(node, (_, { type }, __, target) =>
		add(type, types.get(type)?.symmetrical ? 'both' : 'forward', target)
	);
	graph.forEachInEdge(node, (_, { type }, source) =>
		add(type, types.get(type)?.symmetrical ? 'both' : 'backward', source)
	);
	return [...types.values()].flatMap((type) =>
		(['forward', 'backward', 'both'] as const).flatMap((direction) => {
			const nodes = found.get(`${type.id} ${direction}`);
			return nodes ? [{ type, direction, nodes: inOrder(graph, nodes) }] : [];
		})
	);
}

/** The nodes of one type that lead to this one: all resources at a stage, all questions about a topic. */
export function leadingTo(graph: MapGraph, node: string, from: string): string[] {
	return inOrder(
		graph,
		graph.filterInNeighbors(node, (_, { type }) => type === from)
	);
}
