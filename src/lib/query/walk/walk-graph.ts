/** What a walk goes over: groups of nodes that overlap, and links between nodes. A node may be in several groups. */

/** All ids are node ids; what is not drawn, or left out by the query, is in no list. */
export interface WalkGraph {
	/** The top level, in reading order. */
	readonly hubs: readonly string[];
	/** Resources of no hub: at the top level too, after the hubs, or nobody could reach them. */
	readonly alone: readonly string[];
	/** Empty for what is no hub. Has a resource exactly if `parents` of the resource has the hub. */
	members(hub: string): readonly string[];
	/** Home first; empty for hubs and for resources of no hub. */
	parents(resource: string): readonly string[];
	/** Other resources that are directly linked. */
	linked(resource: string): readonly string[];
}

/** A node as one of a group: the group of a hub, those linked to a resource, or (null) the top level. */
export interface Member {
	readonly node: string;
	readonly group: string | null;
}

export interface Position extends Member {
	/** Where to come back to, the latest last: one entry for each resource whose links were followed. */
	readonly trail: readonly Member[];
}

export const topLevel = ({ hubs, alone }: WalkGraph) => [...hubs, ...alone];

/** Those that can be reached by going down from a node. */
export function children(graph: WalkGraph, node: string): readonly string[] {
	return graph.hubs.includes(node) ? graph.members(node) : graph.linked(node);
}

export function siblings(graph: WalkGraph, group: string | null): readonly string[] {
	return group === null ? topLevel(graph) : children(graph, group);
}

/** Where a node is found first: a hub at the top level, a resource in its home. Null if it is not drawn. */
export function positionOf(graph: WalkGraph, node: string): Position | null {
	if (topLevel(graph).includes(node)) return { node, group: null, trail: [] };
	const [home] = graph.parents(node);
	return home === undefined ? null : { node, group: home, trail: [] };
}
