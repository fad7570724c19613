/**
 * The drawn picture as the browser holds it: found in the prerendered page, not made again. Knows elements and classes;
 * what is selected and what it is linked to comes from outside.
 */
import { LEVELS } from '#lib/layout/levels.ts';
import { markScale, nameScale } from '#lib/layout/sizes.ts';
import type { Ray } from '#lib/query/links.ts';
import type { Point } from '#lib/layout/types.ts';
import { arc } from '#lib/scene/star.ts';
import { toNode, type Spec } from './spec.ts';

export class Picture {
	readonly #svg: SVGSVGElement;
	readonly #nodes = new Map<string, SVGElement>();
	readonly #labels = new Map<string, SVGElement>();
	readonly #star: Element | null;
	#lit: SVGElement[] = [];
	/** The level that is drawn; at first the one that the style sheet has chosen. */
	#level: number;

	constructor(svg: SVGSVGElement) {
		this.#svg = svg;
		this.#star = svg.querySelector('.star');
		for (const element of svg.querySelectorAll<SVGElement>('[data-node]'))
			this.#nodes.set(element.dataset.node ?? '', element);
		for (const text of svg.querySelectorAll<SVGElement>('[data-for]'))
			this.#labels.set(text.dataset.for ?? '', text);
		const units = Number(getComputedStyle(svg).getPropertyValue('--s'));
		this.#level = LEVELS.findLastIndex((value) => value * units <= 1.001);
	}

	/** The element of a node, or undefined where this lens does not draw it. */
	element(id: string): SVGElement | undefined {
		return this.#nodes.get(id);
	}

	/** The node that an event happened on, or null. */
	nodeAt(target: EventTarget | null): string | null {
		if (!(target instanceof Element)) return null;
		return target.closest<SVGElement>('[data-node]')?.dataset.node ?? null;
	}

	/** The largest level whose labels are in the picture: the page holds those that a first view can show. */
	get drawnLevel(): number {
		const levels = [...this.#svg.querySelectorAll<SVGElement>('.level')];
		return Math.max(-1, ...levels.map((group) => Number(group.dataset.level)));
	}

	/** Adds the labels of further levels. */
	addLabels(groups: readonly Spec[]): void {
		const added = groups.map(toNode);
		this.#svg.querySelector('.labels')?.append(...added);
		for (const group of added)
			for (const text of group.querySelectorAll<SVGElement>('[data-for]'))
				this.#labels.set(text.dataset.for ?? '', text);
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
		// to set the same again would cost a new style for every mark
		if (index === this.#level) return index;
		this.#level = index;
		const reached = LEVELS[index] ?? 1;
		this.#svg.style.setProperty('--s', String(1 / reached));
		this.#svg.style.setProperty('--marks', String(markScale(reached)));
		this.#svg.style.setProperty('--names', String(nameScale(reached)));
		for (const group of this.#svg.querySelectorAll<SVGElement>('.level'))
			group.style.display = Number(group.dataset.level) <= index ? 'inline' : 'none';
		return index;
	}

	/**
	 * Lights up a node and its neighbours and draws the star of links between them.
	 * @param look 'selected' mutes everything else; 'preview' leaves the rest as it is
	 */
	light(id: string, rays: readonly Ray[], look: 'selected' | 'preview'): void {
		this.dim();
		const centre = this.#nodes.get(id);
		if (!centre) return;
		this.#svg.classList.add(look);
		this.#mark(centre, 'active');
		const from = this.#point(centre);
		const curves = rays.flatMap((ray) => {
			const element = this.#nodes.get(ray.id);
			if (!element) return [];
			this.#mark(element, 'context');
			const d = arc(from, this.#point(element));
			return [toNode(['path', { 'data-link': ray.type, 'data-from': id, 'data-to': ray.id, d }])];
		});
		this.#star?.replaceChildren(...curves);
	}

	/** Back to rest. */
	dim(): void {
		this.#svg.classList.remove('selected', 'preview');
		for (const element of this.#lit) element.classList.remove('active', 'context');
		this.#lit = [];
		this.#star?.replaceChildren();
	}

	#mark(element: SVGElement, emphasis: 'active' | 'context'): void {
		element.classList.add(emphasis);
		this.#lit.push(element);
		const label = this.#labels.get(element.dataset.node ?? '');
		if (!label) return;
		label.classList.add(emphasis);
		this.#lit.push(label);
	}

	#point(element: SVGElement): Point {
		const matrix = (element as SVGGraphicsElement).transform.baseVal.consolidate()?.matrix;
		return { x: matrix?.e ?? 0, y: matrix?.f ?? 0 };
	}
}
