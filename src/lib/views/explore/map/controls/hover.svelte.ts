/** The node under the pointer or the keyboard's focus: its links show before anything is chosen, and its name beside it. */
import type { Point } from '#lib/layout/types.ts';
import type { View } from '#lib/views/explore/map/types.ts';

/** A name and where it goes, in px of the frame. */
interface Tip {
	text: string;
	/** Centre of the mark. */
	at: Point;
	/** Size of the frame. */
	frame: { width: number; height: number };
}

export class Hover {
	node: string | null = $state(null);
	tip: Tip | null = $state.raw(null);
	readonly #view: View;

	constructor(view: View) {
		this.#view = view;
	}

	/** The pointer is over something. It may pass over the tip: that stays until the pointer leaves both. */
	over(event: PointerEvent): void {
		const target = event.target as Element;
		if (event.pointerType === 'touch' || target.closest('.tip, .holding')) return;
		const node = this.#view.picture?.nodeAt(target) ?? null;
		if (node === null) this.leave();
		else this.show(node);
	}

	show(node: string): void {
		this.node = node;
		this.tip = this.tipOf(node);
	}

	hideTip(): void {
		this.tip = null;
	}

	leave(): void {
		this.node = null;
		this.hideTip();
	}

	/** The name of a node and its position in the frame, or null if it is not drawn. */
	tipOf(node: string): Tip | null {
		const { picture, parts } = this.#view;
		const element = picture?.nodes.get(node)?.element;
		if (!element) return null;
		const box = element.getBoundingClientRect();
		const { left, top, width, height } = parts.frame.getBoundingClientRect();
		return {
			text: element.getAttribute('aria-label') ?? '',
			at: { x: box.x + box.width / 2 - left, y: box.y + box.height / 2 - top },
			frame: { width, height }
		};
	}
}
