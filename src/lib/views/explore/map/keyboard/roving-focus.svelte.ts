/**
 * The focus inside the map: one tab stop that arrow keys move from node to node (ARIA practices, "roving tabindex"). Where
 * each key leads is in query/walk; here a walk meets the elements of a picture.
 */
import { LinkIndex } from '#lib/query/links.ts';
import { buildWalkGraph } from '#lib/query/walk/build-walk-graph.ts';
import { describePosition, type WalkNames } from '#lib/query/walk/describe-position.ts';
import { createWalk, type Parent, type Walk } from '#lib/query/walk/walk.ts';
import type { Picture } from '#lib/views/explore/map/picture/picture.ts';

const NO_LINKS = new LinkIndex({ nodes: [], types: [], links: [] });

export class RovingFocus {
	/** The groups to choose from, after a key that leads up out of several. */
	choosing: readonly Parent[] | null = $state.raw(null);
	#walk: Walk | null = null;
	#picture: Picture | null = null;
	#names: WalkNames | null = null;

	/** The node that Tab leads to. */
	get node(): string | null {
		return this.#walk?.position?.node ?? null;
	}

	/**
	 * Walks over what is drawn and left in. The position stays, if it is still there.
	 * @param links null until they have been fetched: a resource is then only in its home
	 * @param left ids of the resources that the query leaves in, without their type; null for all
	 * @param names null until they have been fetched: nodes keep the names that they were drawn with
	 */
	update(
		picture: Picture,
		links: LinkIndex | null,
		left: ReadonlySet<string> | null,
		names: WalkNames | null
	): void {
		const focused = document.activeElement;
		const hadFocus = focused === picture.tabStop;
		this.#picture = picture;
		this.#names = names && {
			...names,
			// not every hub is a node of the graph
			titleOf: (node) => this.labelOf(node) ?? names.titleOf(node)
		};
		const graph = buildWalkGraph({ ...nodesOf(picture), links: links ?? NO_LINKS, left });
		const start = () => createWalk(graph, picture.nodeAt(focused) ?? undefined);
		this.#set(this.#walk?.onto(graph) ?? start());
		// what had the focus may be left out now
		if (hadFocus && focused !== picture.tabStop) picture.tabStop?.focus({ preventScroll: true });
	}

	/** Somebody has put the focus on a node themselves. */
	to(node: string): void {
		if (this.#walk && node !== this.node) this.#set(this.#walk.to(node));
	}

	/** A key that was pressed on a node. */
	press(key: string): void {
		const step = this.#walk?.step(key);
		if (!step) return;
		this.choosing = step.choose;
		if (!step.choose) this.#go(step.walk);
	}

	/** Goes up to one of the groups that were offered. */
	choose(parent: string): void {
		this.choosing = null;
		if (this.#walk) this.#go(this.#walk.choose(parent));
	}

	/** What a hub is called; undefined for other nodes. */
	labelOf(hub: string): string | undefined {
		return this.#picture?.nodes.get(hub)?.element.dataset.label;
	}

	#go(walk: Walk): void {
		this.#set(walk);
		this.#picture?.tabStop?.focus({ preventScroll: true });
	}

	#set(walk: Walk): void {
		const before = this.node;
		this.#walk = walk;
		const { node } = this;
		if (before !== node && isResource(before)) this.#picture?.describe(before, (drawn) => drawn);
		this.#picture?.moveTabStop(node ?? '');
		if (!this.#names || !isResource(node)) return;
		const { name, description } = describePosition(walk.positionInSet, this.#names);
		this.#picture?.describe(node, (drawn) => name ?? drawn, description);
	}
}

const isResource = (node: string | null): node is string => node?.startsWith('resource:') ?? false;

/** The nodes of a picture, with what their elements say of them. */
function nodesOf({ nodes }: Picture) {
	const all = [...nodes].map(([id, { element }]) => ({
		id,
		home: element.closest<SVGElement>('[data-home]')?.dataset.home ?? '',
		region: element.dataset.region ?? null
	}));
	return {
		marks: all.filter(({ id }) => isResource(id)),
		hubs: all.filter(({ id }) => !isResource(id))
	};
}
