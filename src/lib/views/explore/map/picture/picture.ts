/**
 * The drawn picture in the browser: elements, positions and classes. What is selected, left in or linked comes from
 * outside.
 */
import { LEVELS } from '#lib/layout/levels.ts';
import { markScale, nameScale } from '#lib/layout/sizes.ts';
import type { Point } from '#lib/layout/types.ts';
import type { Ray } from '#lib/query/links.ts';
import { arc } from '#lib/scene/star.ts';
import type { Spec } from '#lib/drawing/svg.ts';
import { toNode } from './to-node.ts';

/** A node as drawn. */
export interface Drawn {
	readonly element: SVGElement;
	/** Its accessible name, as it was drawn. */
	readonly name: string;
	/** Where the layout put it. */
	readonly rest: Point;
	/** Where it is now: somebody may have moved it. */
	at: Point;
	label?: SVGElement;
	/** The line to its hub. */
	line?: SVGElement;
	/** A number beside it. */
	badge?: SVGElement;
}

/** A curve on top of the rest, from node to node. */
export interface Curve {
	readonly type: string;
	readonly from: string;
	readonly to: string;
}

/** A label goes with its mark this far; further away it would lie on others. World units. */
const LABEL_REACH = 12;

export class Picture {
	readonly svg: SVGSVGElement;
	/** The one element that Tab leads to ("roving tabindex", ARIA practices). */
	tabStop: SVGElement | undefined;
	/** All nodes that this lens draws, by id, in the order of the picture. */
	readonly nodes = new Map<string, Drawn>();
	readonly #star: Element | null;
	#highlighted: SVGElement[] = [];
	#curves: readonly Curve[] = [];
	/** The level that is drawn; at first the one that the style sheet has chosen. */
	#level: number;

	constructor(svg: SVGSVGElement) {
		this.svg = svg;
		this.#star = svg.querySelector('.star');
		for (const element of svg.querySelectorAll<SVGGraphicsElement>('[data-node]')) {
			const { e: x = 0, f: y = 0 } = element.transform.baseVal.consolidate()?.matrix ?? {};
			const name = element.getAttribute('aria-label') ?? '';
			this.nodes.set(element.dataset.node ?? '', { element, name, rest: { x, y }, at: { x, y } });
		}
		this.#adoptLabels(svg);
		for (const line of svg.querySelectorAll<SVGElement>('.home-links [data-from]')) {
			const drawn = this.nodes.get(line.dataset.from ?? '');
			if (drawn) drawn.line = line;
		}
		const units = Number(getComputedStyle(svg).getPropertyValue('--s'));
		this.#level = LEVELS.findLastIndex((value) => value * units <= 1.001);
		const first = svg.querySelector<SVGElement>('.hub') ?? svg.querySelector('.mark');
		this.moveTabStop(first?.dataset.node ?? '');
	}

	/** The node that an event happened on, or null. */
	nodeAt(target: EventTarget | null): string | null {
		if (!(target instanceof Element)) return null;
		return target.closest<SVGElement>('[data-node]')?.dataset.node ?? null;
	}

	/** Sets what assistive technology says of a node. @param name made from the name that was drawn */
	describe(id: string, name: (drawn: string) => string, description: string | null = null): void {
		const { element, name: drawn } = this.nodes.get(id) ?? {};
		element?.setAttribute('aria-label', name(drawn ?? ''));
		if (description) element?.setAttribute('aria-description', description);
		else element?.removeAttribute('aria-description');
	}

	/** @param id the node that Tab leads to from now on; one that is not drawn: none */
	moveTabStop(id: string): void {
		this.tabStop?.setAttribute('tabindex', '-1');
		this.tabStop = this.nodes.get(id)?.element;
		this.tabStop?.setAttribute('tabindex', '0');
	}

	/**
	 * Puts a number beside a node, or takes it away. It is no part of the link: the link's name says the number in words,
	 * and a screen reader would run the two together.
	 * @param stop it is the number of a stop on a route
	 */
	badge(id: string, count: number | null, stop = false): void {
		const drawn = this.nodes.get(id);
		drawn?.badge?.remove();
		if (!drawn || count === null) return;
		const { x, y } = drawn.at;
		// below, because the name of a territory is above its hub; the number of a stop covers its mark
		const offset = stop ? { x: 0, y: 0 } : { x: 15, y: 15 };
		const inner: Spec[] = [
			['circle', { cx: offset.x, cy: offset.y, r: stop ? 14 : 11 }],
			['text', { ...offset, dy: '.35em' }, String(count)]
		];
		drawn.badge = toNode([
			'g',
			{ 'aria-hidden': 'true', transform: `translate(${x} ${y})` },
			[['g', { class: stop ? 'badge stop' : 'badge' }, inner]]
		]);
		drawn.element.after(drawn.badge);
	}

	/** The largest level whose labels are in the picture: the page holds those that a first view can show. */
	get drawnLevel(): number {
		const levels = [...this.svg.querySelectorAll<SVGElement>('.level')];
		return Math.max(-1, ...levels.map((group) => Number(group.dataset.level)));
	}

	/** Adds the labels of further levels. */
	addLabels(groups: readonly Spec[]): void {
		const added = groups.map(toNode);
		this.svg.querySelector('.labels')?.append(...added);
		for (const group of added) this.#adoptLabels(group);
		// whatever level is drawn, it is not drawn for these
		this.#level = -1;
	}

	/**
	 * Draws texts and marks crisp for a scale, in CSS px per world unit.
	 * @returns the level of that scale (index into LEVELS)
	 */
	drawAt(scale: number): number {
		// a touch of slack: 1200 px wide is level 1, however the browser rounds
		const index = Math.max(
			0,
			LEVELS.findLastIndex((value) => value <= scale * 1.001)
		);
		const reached = LEVELS[index] ?? 1;
		// marks are closer than 24 px
		this.svg.classList.toggle('far', reached < 1);
		// to set the same again would cost a new style for every mark
		if (index === this.#level) return index;
		this.#level = index;
		this.svg.style.setProperty('--s', String(1 / reached));
		this.svg.style.setProperty('--marks', String(markScale(reached)));
		this.svg.style.setProperty('--names', String(nameScale(reached)));
		for (const group of this.svg.querySelectorAll<SVGElement>('.level'))
			group.style.display = Number(group.dataset.level) <= index ? 'inline' : 'none';
		return index;
	}

	/**
	 * Highlights a node and its neighbours and draws the star of links between them. A node that this lens does not draw,
	 * as a topic among stages, highlights its neighbours all the same.
	 * @param look 'selected' mutes everything else; 'preview' leaves the rest as it is
	 */
	highlight(id: string, rays: readonly Ray[], look: 'selected' | 'preview'): void {
		this.clearHighlight();
		this.svg.classList.add(look);
		this.#emphasise(id, 'active');
		for (const ray of rays) this.#emphasise(ray.id, 'context');
		this.#draw(rays.map((ray) => ({ type: ray.type, from: id, to: ray.id })));
	}

	/** Highlights the nodes of a path, as far as they are drawn, and the curves between them. */
	highlightPath(ids: readonly string[], curves: readonly Curve[]): void {
		this.clearHighlight();
		this.svg.classList.add('selected');
		for (const id of ids) this.#emphasise(id, 'active');
		this.#draw(curves);
	}

	clearHighlight(): void {
		this.svg.classList.remove('selected', 'preview');
		for (const element of this.#highlighted) element.classList.remove('active', 'context');
		this.#highlighted = [];
		this.#draw([]);
	}

	/** Puts a node somewhere, with its label and its lines. World units. */
	place(id: string, to: Point): void {
		const drawn = this.nodes.get(id);
		if (!drawn) return;
		drawn.at = to;
		for (const moved of [drawn.element, drawn.badge])
			moved?.setAttribute('transform', `translate(${to.x} ${to.y})`);
		drawn.label?.setAttribute('x', String(to.x));
		drawn.label?.setAttribute('y', String(to.y));
		// the layout has left space for the label at rest only
		const away = Math.hypot(to.x - drawn.rest.x, to.y - drawn.rest.y) > LABEL_REACH;
		drawn.label?.toggleAttribute('data-away', away);
		const hub = this.nodes.get(drawn.line?.dataset.to ?? '');
		if (hub) drawn.line?.setAttribute('d', `M${hub.at.x} ${hub.at.y}L${to.x} ${to.y}`);
	}

	/** Draws the curves again after their ends have moved. */
	redraw(): void {
		this.#draw(this.#curves);
	}

	/** Curves with both ends in the picture. */
	#draw(curves: readonly Curve[]): void {
		this.#curves = curves;
		const paths = curves.flatMap(({ type, from, to }) => {
			const [a, b] = [this.nodes.get(from), this.nodes.get(to)];
			if (!a || !b) return [];
			const d = arc(a.at, b.at);
			return [toNode(['path', { 'data-link': type, 'data-from': from, 'data-to': to, d }])];
		});
		this.#star?.replaceChildren(...paths);
	}

	#emphasise(id: string, emphasis: 'active' | 'context'): void {
		const { element: mark, label } = this.nodes.get(id) ?? {};
		for (const element of [mark, label]) {
			if (!element) continue;
			element.classList.add(emphasis);
			this.#highlighted.push(element);
		}
	}

	#adoptLabels(within: Element): void {
		for (const text of within.querySelectorAll<SVGElement>('[data-for]')) {
			const drawn = this.nodes.get(text.dataset.for ?? '');
			if (drawn) drawn.label = text;
		}
	}
}
