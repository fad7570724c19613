/** The graph that a walk goes over, from what a lens draws and what the query leaves in. */
import type { LinkIndex } from '#lib/query/links.ts';
import type { WalkGraph } from './walk-graph.ts';

/** A resource as drawn. A mark of the scene is one. */
export interface WalkMark {
	readonly id: string;
	/** The region in which it lives; empty where there are none. */
	readonly home: string;
}

/** A hub as drawn. A hub of the scene is one. */
export interface WalkHub {
	readonly id: string;
	/** The region whose hub it is, or null. */
	readonly region: string | null;
}

export interface Drawn {
	/** In the order in which the members of a group come. */
	readonly marks: readonly WalkMark[];
	/** In reading order. */
	readonly hubs: readonly WalkHub[];
	readonly links: LinkIndex;
	/** Ids of the resources that the query leaves in, without their type; null for all. */
	readonly left: ReadonlySet<string> | null;
}

const none: readonly string[] = [];

/** Linear in the links of what is drawn. In each group the resources whose home it is come first. */
export function buildWalkGraph({ marks, hubs, links, left }: Drawn): WalkGraph {
	const drawn = marks.filter(({ id }) => !left || left.has(id.slice(id.indexOf(':') + 1)));
	const ids = new Set(drawn.map(({ id }) => id));
	const rank = new Map(hubs.map(({ id }, index) => [id, index]));
	const hubOf = new Map(hubs.flatMap(({ id, region }) => (region === null ? [] : [[region, id]])));
	const atHome = new Map<string, string[]>();
	const fromElsewhere = new Map<string, string[]>();
	const parents = new Map<string, readonly string[]>();
	for (const { id, home } of drawn) {
		// a family is no node of the graph: its hub is known by the region alone
		const own = hubOf.get(home);
		const others = [...new Set(links.rays(id).map((ray) => ray.id))]
			.filter((hub) => rank.has(hub) && hub !== own)
			.sort((a, b) => Number(rank.get(a)) - Number(rank.get(b)));
		parents.set(id, own === undefined ? others : [own, ...others]);
		if (own !== undefined) add(atHome, own, id);
		for (const hub of others) add(fromElsewhere, hub, id);
	}
	const members = new Map(
		hubs.map(({ id }) => [id, [...(atHome.get(id) ?? none), ...(fromElsewhere.get(id) ?? none)]])
	);
	return {
		hubs: hubs.map(({ id }) => id),
		alone: drawn.flatMap(({ id }) => (parents.get(id)?.length ? [] : [id])),
		members: (hub) => members.get(hub) ?? none,
		parents: (resource) => parents.get(resource) ?? none,
		linked: (resource) =>
			ids.has(resource)
				? [...new Set(links.rays(resource).map(({ id }) => id))].filter(
						(id) => ids.has(id) && id !== resource
					)
				: none
	};
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
