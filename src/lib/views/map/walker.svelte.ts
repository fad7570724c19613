/**
 * Walking over the map by keys: the map is one tab stop, and arrow keys move the focus inside it (ARIA practices,
 * "roving tabindex"). The walk itself is query/walk.ts; here it meets elements, focus and names.
 */
import { LinkIndex } from '#lib/query/links.ts';
import { describePlace } from '#lib/query/walk-place.ts';
import { readingOrder } from '#lib/query/walk-order.ts';
import { walkSource } from '#lib/query/walk-source.ts';
import { createWalk, type Parent, type Walk } from '#lib/query/walk.ts';
import type { Picture } from './picture.ts';

const NO_LINKS = new LinkIndex({ nodes: [], types: [], links: [] });

/** The name of a mark: title, kind, and its place ("4 of 25 in Designing"), which a walk says anew. */
const PLACE = /^(.*), \d+\D+\d+\D.*$/s;

export class Walker {
	/** The groups to choose from, when a key has led up out of several. */
	choosing: readonly Parent[] | null = $state.raw(null);
	#walk: Walk | null = null;
	#picture: Picture | null = null;
	/** The one element that Tab leads to. */
	#stop: SVGElement | null = null;

	/** The node that has the place. */
	get node(): string | null {
		return this.#walk?.position?.node ?? null;
	}

	/** Takes what is drawn and left in as the ground to walk on; the place stays if it is still there. */
	onto(picture: Picture, links: LinkIndex | null, left: ReadonlySet<string> | null): void {
		const had = this.#stop !== null && this.#stop === document.activeElement;
		this.#picture = picture;
		const hubs = picture.ids
			.filter((id) => !id.startsWith('resource:'))
			.map((id) => {
				const element = picture.element(id);
				const number = element?.querySelector('.number')?.textContent;
				return {
					id,
					...(picture.home(id) ?? { x: 0, y: 0 }),
					number: number ? Number(number) : null,
					region: element?.dataset.region ?? null
				};
			});
		const marks = picture.ids
			.filter((id) => id.startsWith('resource:'))
			.map((id) => ({
				id,
				home: picture.element(id)?.closest<SVGElement>('[data-home]')?.dataset.home ?? ''
			}));
		const source = walkSource({ marks, hubs: readingOrder(hubs), links: links ?? NO_LINKS, left });
		this.#set(this.#walk ? this.#walk.onto(source) : createWalk(source));
		// what had the focus may be left out now, or drawn anew
		if (had && this.#stop !== document.activeElement) this.#stop?.focus({ preventScroll: true });
	}

	/** Somebody has put the focus on a node themselves. */
	to(node: string): void {
		if (this.#walk && node !== this.node) this.#set(this.#walk.to(node));
	}

	/**
	 * A key that was pressed on a node.
	 * @returns whether it was one of the walk's
	 */
	press(key: string): boolean {
		const step = this.#walk?.step(key);
		if (!step) return false;
		this.choosing = step.choose;
		if (!step.choose) this.#go(step.walk);
		return true;
	}

	/** Goes up to one of the groups that were offered. */
	choose(parent: string): void {
		this.choosing = null;
		if (this.#walk) this.#go(this.#walk.choose(parent));
	}

	/** What a group is called. */
	labelOf(node: string): string {
		const name = this.#picture?.element(node)?.dataset.label;
		return name ?? this.#picture?.element(node)?.getAttribute('aria-label') ?? node;
	}

	#go(walk: Walk): void {
		this.#set(walk);
		this.#stop?.focus({ preventScroll: true });
	}

	#set(walk: Walk): void {
		this.#walk = walk;
		const element = this.node === null ? null : (this.#picture?.element(this.node) ?? null);
		if (element !== this.#stop) this.#stop?.setAttribute('tabindex', '-1');
		element?.setAttribute('tabindex', '0');
		this.#stop = element;
		if (element && this.node?.startsWith('resource:')) this.#name(element, walk);
	}

	/** The place that is said is the one in the group that is walked through. */
	#name(element: SVGElement, walk: Walk): void {
		const thing = PLACE.exec(element.getAttribute('aria-label') ?? '')?.[1];
		const titleOf = (node: string) => this.labelOf(node);
		const place = describePlace(walk.place, { nameOf: titleOf, titleOf });
		if (thing && place) element.setAttribute('aria-label', `${thing}, ${place}`);
	}
}
