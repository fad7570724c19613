/** What a walk goes over: groups of nodes that overlap, and links between them. A node may stand in several groups. */

/** What can be walked over. All ids are node ids; what is not drawn, or left out by the query, is in no list. */
export interface WalkSource {
	/** The top level, in reading order. */
	readonly hubs: readonly string[];
	/** What belongs to no hub: it stands at the top level too, behind the hubs, or nobody could reach it. */
	readonly alone: readonly string[];
	/** Empty for what is no hub. Has a resource exactly if `parents` of the resource has the hub. */
	members(hub: string): readonly string[];
	/** Home first; empty for hubs and for what stands alone. */
	parents(resource: string): readonly string[];
	/** Other resources that are directly linked. */
	linked(resource: string): readonly string[];
}

/** A node, seen as one of a group: the group of a hub, those linked to a resource, or (null) the top level. */
export interface Stand {
	readonly node: string;
	readonly group: string | null;
}

export interface Position extends Stand {
	/** Where to come back to, the latest last: one entry for each resource whose links were followed. */
	readonly trail: readonly Stand[];
}

export const top = ({ hubs, alone }: WalkSource) => [...hubs, ...alone];

/** Those that can be reached by going down from a node. */
export function children(source: WalkSource, node: string): readonly string[] {
	return source.hubs.includes(node) ? source.members(node) : source.linked(node);
}

export function siblings(source: WalkSource, group: string | null): readonly string[] {
	return group === null ? top(source) : children(source, group);
}

/** A node where it is found first: a hub at the top, a resource in its home. Null if it is not drawn. */
export function standOf(source: WalkSource, node: string): Position | null {
	if (top(source).includes(node)) return { node, group: null, trail: [] };
	const [home] = source.parents(node);
	return home === undefined ? null : { node, group: home, trail: [] };
}
