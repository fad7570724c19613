/** What is pointed at, or has the keyboard's focus: its links show before anything is chosen, and its name beside it. */
import type { Point } from '#lib/layout/types.ts';
import type { Atlas } from './atlas.svelte.ts';

/** A name and where it goes, in px of the frame. */
interface Tip {
	text: string;
	/** Centre of the mark. */
	at: Point;
	/** Size of the frame. */
	frame: { width: number; height: number };
}

export class Preview {
	node: string | null = $state(null);
	tip: Tip | null = $state.raw(null);
	readonly #atlas: () => Atlas | undefined;
	readonly #frame: () => HTMLElement;

	constructor(atlas: () => Atlas | undefined, frame: () => HTMLElement) {
		this.#atlas = atlas;
		this.#frame = frame;
	}

	/** The pointer is over something. It may pass over the tip: that stays until the pointer leaves both. */
	over(event: PointerEvent): void {
		if (event.pointerType === 'touch' || (event.target as Element).closest('.tip')) return;
		if (this.#frame().classList.contains('holding')) return;
		const node = this.#atlas()?.picture?.nodeAt(event.target) ?? null;
		if (node === null) this.leave();
		else this.show(node);
	}

	show(node: string): void {
		this.node = node;
		this.tip = this.tipOf(node);
	}

	leave(): void {
		this.node = null;
		this.tip = null;
	}

	/** The name of a node and its place in the frame, or null if it is not drawn. */
	tipOf(node: string): Tip | null {
		const element = this.#atlas()?.picture?.element(node);
		if (!element) return null;
		const box = element.getBoundingClientRect();
		const { left, top, width, height } = this.#frame().getBoundingClientRect();
		return {
			text: element.getAttribute('aria-label') ?? '',
			at: { x: box.x + box.width / 2 - left, y: box.y + box.height / 2 - top },
			frame: { width, height }
		};
	}
}
