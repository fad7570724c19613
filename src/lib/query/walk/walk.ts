/**
 * Walking over the map by arrow keys, one node at a time. Left and right go through a group, down goes into a node, up
 * goes out of it. A resource belongs to several groups at once, so going up offers them, and going down again leads back
 * to it. Pure: no keys are bound and nothing is focused here.
 *
 * The model is the hypergraph walk of Olli's diagrams and of Benthic (ASSETS 2025); walking from node to node along
 * links is one of the four needs that TADA found (CHI 2024). Their single-letter keys are left out on purpose: those
 * collide with screen readers and speech input (WCAG 2.1.4).
 */

import {
	children,
	positionOf,
	siblings,
	topLevel,
	type Member,
	type Position,
	type WalkGraph
} from './walk-graph.ts';

/** Like `aria-posinset` and `aria-setsize`. */
export interface PositionInSet extends Member {
	/** From 1. */
	readonly index: number;
	readonly of: number;
	/** Whether the group is a hub's, and not the links of a resource. */
	readonly inHub: boolean;
}

/** One of the groups that a resource belongs to. */
export interface Parent {
	readonly id: string;
	/** The one that the walk is in. */
	readonly current: boolean;
}

/** What a key does: a walk at its new position (the same one, if the key leads nowhere), or a choice to make first. */
export interface Step {
	readonly walk: Walk;
	/** Groups to choose from, with `walk.choose`; null when there is nothing to choose. */
	readonly choose: readonly Parent[] | null;
}

/** A walk that begins at a node, or at the first hub. */
export function createWalk(graph: WalkGraph, node?: string): Walk {
	const start = node === undefined ? null : positionOf(graph, node);
	const [first] = topLevel(graph);
	return new Walk(graph, start ?? (first === undefined ? null : positionOf(graph, first)));
}

export class Walk {
	readonly graph: WalkGraph;
	/** Null only where there is nothing on the map. */
	readonly position: Position | null;
	/** For each group, the member that it was last left from. */
	readonly #left: ReadonlyMap<string, string>;

	constructor(graph: WalkGraph, position: Position | null, left = new Map<string, string>()) {
		this.graph = graph;
		this.position = position;
		this.#left = left;
	}

	/** Where the walk is, counted. */
	get positionInSet(): PositionInSet | null {
		if (!this.position) return null;
		const { node, group } = this.position;
		const all = siblings(this.graph, group);
		const inHub = group !== null && this.graph.hubs.includes(group);
		return { node, group, index: all.indexOf(node) + 1, of: all.length, inHub };
	}

	/** @returns null for a key that is none of the walk's */
	step(key: string): Step | null {
		const move = moves[key];
		if (!move) return null;
		if (!this.position) return this.#stay();
		return move === 'down'
			? this.#down(this.position)
			: move === 'up'
				? this.#up(this.position)
				: this.#along(this.position, move);
	}

	/** Goes up to one of the groups of the present node, whichever of them it came from. */
	choose(parent: string): Walk {
		const at = this.position;
		if (!at || !this.graph.parents(at.node).includes(parent)) return this;
		return this.#leave(parent, at.node, { node: parent, group: null, trail: [] });
	}

	/** Goes straight to a node, one that was clicked for example. Stays if it is not drawn. */
	to(node: string): Walk {
		if (node === this.position?.node) return this;
		return this.#at(positionOf(this.graph, node) ?? this.position);
	}

	/**
	 * The same walk over a map that has changed: another lens, another query. Keeps the node if it is still drawn, with
	 * as much of the way back as there still is; else goes back to where it came from, to a hub of it, to the first hub.
	 */
	onto(graph: WalkGraph): Walk {
		const moved = (position: Position | null) => new Walk(graph, position, new Map(this.#left));
		const at = this.position;
		if (!at) return createWalk(graph);
		const way: readonly Member[] = [...at.trail, { node: at.node, group: at.group }];
		const broken = way.findIndex(
			({ node, group }, index) =>
				!siblings(graph, group).includes(node) ||
				// the first is in a hub or at the top level, each other one in the links of the one before
				(index === 0 && group !== null && !graph.hubs.includes(group))
		);
		if (broken < 0) return moved(at);
		const kept = way[broken - 1];
		const hub = [way[0]?.group ?? null, ...this.graph.parents(at.node)].find(
			(id) => id !== null && graph.hubs.includes(id)
		);
		return moved(
			positionOf(graph, at.node) ??
				(kept ? { ...kept, trail: way.slice(0, broken - 1) } : null) ??
				(hub ? positionOf(graph, hub) : null) ??
				createWalk(graph).position
		);
	}

	#along({ node, group, trail }: Position, move: Along): Step {
		const all = siblings(this.graph, group);
		const to = all[move(all.indexOf(node), all.length)];
		return to === undefined || to === node ? this.#stay() : this.#go({ node: to, group, trail });
	}

	#down({ node, group, trail }: Position): Step {
		const all = children(this.graph, node);
		const left = this.#left.get(node);
		const into = left !== undefined && all.includes(left) ? left : all[0];
		if (into === undefined) return this.#stay();
		const hub = this.graph.hubs.includes(node);
		return this.#go({ node: into, group: node, trail: hub ? [] : [...trail, { node, group }] });
	}

	#up({ node, group, trail }: Position): Step {
		if (group === null) return this.#stay();
		const back = trail.at(-1);
		if (back) {
			const position = { ...back, trail: trail.slice(0, -1) };
			return { walk: this.#leave(group, node, position), choose: null };
		}
		const parents = this.graph.parents(node);
		if (parents.length === 1) return { walk: this.choose(parents[0] as string), choose: null };
		return { walk: this, choose: parents.map((id) => ({ id, current: id === group })) };
	}

	#stay(): Step {
		return { walk: this, choose: null };
	}

	#go(position: Position): Step {
		return { walk: this.#at(position), choose: null };
	}

	#at(position: Position | null): Walk {
		return new Walk(this.graph, position, new Map(this.#left));
	}

	#leave(group: string, node: string, position: Position): Walk {
		return new Walk(this.graph, position, new Map(this.#left).set(group, node));
	}
}

/** From an index in a group of so many to another index. */
type Along = (index: number, of: number) => number;

/** By `KeyboardEvent.key`. */
const moves: Readonly<Record<string, Along | 'down' | 'up' | undefined>> = Object.assign(
	// a key called "constructor" is no key of ours
	Object.create(null) as object,
	{
		ArrowRight: (index: number, of: number) => (index + 1) % of,
		ArrowLeft: (index: number, of: number) => (index - 1 + of) % of,
		Home: () => 0,
		End: (_: number, of: number) => of - 1,
		ArrowDown: 'down',
		ArrowUp: 'up'
	} as const
);
