/**
 * The drawn picture as the browser holds it: found in the prerendered page, not made again. Knows elements, places and
 * classes; what is selected, left in or linked comes from outside.
 */
import { LEVELS } from '#lib/layout/levels.ts';
import { markScale, nameScale } from '#lib/layout/sizes.ts';
import type { Point } from '#lib/layout/types.ts';
import type { Ray } from '#lib/query/links.ts';
import { arc } from '#lib/scene/star.ts';
import { toNode, type Spec } from './spec.ts';

/** A node as drawn. */
interface Drawn {
	readonly element: SVGElement;
	/** Where the layout put it. */
	readonly home: Point;
	/** Where it is now: somebody may have moved it. */
	at: Point;
	label?: SVGElement;
	/** The line to its hub. */
	line?: SVGElement;
	/** A number at its shoulder. */
	badge?: SVGElement;
}

/** Two ends of a curve that is drawn on top of the rest. */
export interface Curve {
	readonly type: string;
	readonly from: string;
	readonly to: string;
}

/** A name goes with its mark this far; further away it would lie on others. World units. */
const ROOM = 12;

export class Picture {
	readonly svg: SVGSVGElement;
	readonly #nodes = new Map<string, Drawn>();
	readonly #star: Element | null;
	#lit: SVGElement[] = [];
	#curves: readonly Curve[] = [];
	/** The level that is drawn; at first the one that the style sheet has chosen. */
	#level: number;

	constructor(svg: SVGSVGElement) {
		this.svg = svg;
		this.#star = svg.querySelector('.star');
		for (const element of svg.querySelectorAll<SVGElement>('[data-node]')) {
			const home = translation(element);
			this.#nodes.set(element.dataset.node ?? '', { element, home, at: home });
		}
		this.#adoptLabels(svg);
		for (const line of svg.querySelectorAll<SVGElement>('.home-links [data-from]')) {
			const drawn = this.#nodes.get(line.dataset.from ?? '');
			if (drawn) drawn.line = line;
		}
		const units = Number(getComputedStyle(svg).getPropertyValue('--s'));
		this.#level = LEVELS.findLastIndex((value) => value * units <= 1.001);
	}

	/** Ids of all nodes that this lens draws, in the order of the picture. */
	get ids(): string[] {
		return [...this.#nodes.keys()];
	}

	/** The element of a node, or undefined where this lens does not draw it. */
	element(id: string): SVGElement | undefined {
		return this.#nodes.get(id)?.element;
	}

	/** The label of a node, where it is drawn. */
	label(id: string): SVGElement | undefined {
		return this.#nodes.get(id)?.label;
	}

	/** The line of a node to its hub, where there is one. */
	line(id: string): SVGElement | undefined {
		return this.#nodes.get(id)?.line;
	}

	/**
	 * Puts a number at the shoulder of a node, or takes it away. It stands beside the link and not inside: its name says the
	 * number in words, and a screen reader would read two numbers as one.
	 * @param stop it is the number of a stop on a route
	 */
	badge(id: string, count: number | null, stop = false): void {
		const drawn = this.#nodes.get(id);
		drawn?.badge?.remove();
		if (!drawn || count === null) return;
		const { x, y } = drawn.at;
		// below, because the name of a territory stands above its hub; a stop has its number instead of its shape
		const shoulder = stop ? { x: 0, y: 0 } : { x: 15, y: 15 };
		drawn.badge = toNode([
			'g',
			{ 'aria-hidden': 'true', transform: `translate(${x} ${y})` },
			[
				[
					'g',
					{ class: stop ? 'badge stop' : 'badge' },
					[
						['circle', { cx: shoulder.x, cy: shoulder.y, r: stop ? 14 : 11 }],
						['text', { ...shoulder, dy: '.35em' }, String(count)]
					]
				]
			]
		]);
		drawn.element.after(drawn.badge);
	}

	/** Where a node is, in world units. */
	at(id: string): Point | undefined {
		return this.#nodes.get(id)?.at;
	}

	/** Where the layout put a node, in world units. */
	home(id: string): Point | undefined {
		return this.#nodes.get(id)?.home;
	}

	/** The node that an event happened on, or null. */
	nodeAt(target: EventTarget | null): string | null {
		if (!(target instanceof Element)) return null;
		return target.closest<SVGElement>('[data-node]')?.dataset.node ?? null;
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
	 * @returns the level that it is at
	 */
	settle(scale: number): number {
		// a touch of slack: 1200 px wide is level 1, however the browser rounds
		const level = LEVELS.findLastIndex((value) => value <= scale * 1.001);
		const index = Math.max(0, level);
		const reached = LEVELS[index] ?? 1;
		// marks stand closer than 24 px
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
	 * Lights up a node and its neighbours and draws the star of links between them. A node that this lens does not draw,
	 * as a topic among stages, lights up its neighbours all the same.
	 * @param look 'selected' mutes everything else; 'preview' leaves the rest as it is
	 */
	light(id: string, rays: readonly Ray[], look: 'selected' | 'preview'): void {
		this.dim();
		this.svg.classList.add(look);
		this.#mark(this.#nodes.get(id), 'active');
		const drawn = rays.filter((ray) => this.#nodes.has(ray.id));
		for (const ray of drawn) this.#mark(this.#nodes.get(ray.id), 'context');
		this.#draw(drawn.map((ray) => ({ type: ray.type, from: id, to: ray.id })));
	}

	/** Lights up a way from node to node; what is not drawn on it is passed over. */
	trace(ids: readonly string[], curves: readonly Curve[]): void {
		this.dim();
		this.svg.classList.add('selected');
		for (const id of ids) this.#mark(this.#nodes.get(id), 'active');
		this.#draw(curves.filter(({ from, to }) => this.#nodes.has(from) && this.#nodes.has(to)));
	}

	/** Back to rest. */
	dim(): void {
		this.svg.classList.remove('selected', 'preview');
		for (const element of this.#lit) element.classList.remove('active', 'context');
		this.#lit = [];
		this.#draw([]);
	}

	/** Puts a node somewhere, with its label and its lines. World units. */
	place(id: string, to: Point): void {
		const drawn = this.#nodes.get(id);
		if (!drawn) return;
		drawn.at = to;
		for (const moved of [drawn.element, drawn.badge])
			moved?.setAttribute('transform', `translate(${to.x} ${to.y})`);
		drawn.label?.setAttribute('x', String(to.x));
		drawn.label?.setAttribute('y', String(to.y));
		// room for the name was kept at home only
		const away = Math.hypot(to.x - drawn.home.x, to.y - drawn.home.y) > ROOM;
		drawn.label?.toggleAttribute('data-away', away);
		const hub = this.#nodes.get(drawn.line?.dataset.to ?? '');
		if (hub) drawn.line?.setAttribute('d', `M${hub.at.x} ${hub.at.y}L${to.x} ${to.y}`);
	}

	/** Draws the curves again after their ends have moved. */
	redraw(): void {
		this.#draw(this.#curves);
	}

	#draw(curves: readonly Curve[]): void {
		this.#curves = curves;
		const paths = curves.flatMap(({ type, from, to }) => {
			const [a, b] = [this.#nodes.get(from), this.#nodes.get(to)];
			if (!a || !b) return [];
			const d = arc(a.at, b.at);
			return [toNode(['path', { 'data-link': type, 'data-from': from, 'data-to': to, d }])];
		});
		this.#star?.replaceChildren(...paths);
	}

	#mark(drawn: Drawn | undefined, emphasis: 'active' | 'context'): void {
		for (const element of [drawn?.element, drawn?.label]) {
			if (!element) continue;
			element.classList.add(emphasis);
			this.#lit.push(element);
		}
	}

	#adoptLabels(within: Element): void {
		for (const text of within.querySelectorAll<SVGElement>('[data-for]')) {
			const drawn = this.#nodes.get(text.dataset.for ?? '');
			if (drawn) drawn.label = text;
		}
	}
}

function translation(element: SVGElement): Point {
	const matrix = (element as SVGGraphicsElement).transform.baseVal.consolidate()?.matrix;
	return { x: matrix?.e ?? 0, y: matrix?.f ?? 0 };
}
