/** A resource in the hand: it follows the pointer, and its neighbours follow it. A finger scrolls instead. */
import type { Atlas } from './atlas.svelte.ts';
import { toWorld } from './places.ts';
import type { Body, hold } from './simulate.ts';

/** A press becomes a drag beyond this distance, px. */
const SLACK = 5;

/**
 * Listens on the frame of a map.
 * @param followers ids of the resources that a node is linked to
 * @returns what ends it
 */
export function watchDrag(
	frame: HTMLElement,
	atlas: Atlas,
	followers: (node: string) => readonly string[]
): () => void {
	let pressed: { node: string; x: number; y: number } | null = null;
	let held: ReturnType<typeof hold> | null = null;
	let dragged = false;

	function press(event: PointerEvent): void {
		dragged = false;
		const node = atlas.picture?.nodeAt(event.target);
		const mouse = event.pointerType !== 'touch' && event.button === 0;
		if (!mouse || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (!node?.startsWith('resource:')) return;
		pressed = { node, x: event.clientX, y: event.clientY };
		addEventListener('pointermove', move);
		addEventListener('pointerup', release);
		addEventListener('pointercancel', release);
	}

	function move(event: PointerEvent): void {
		if (!pressed) return;
		if (!dragged) {
			const far = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLACK;
			if (!far) return;
			dragged = true;
			void take(pressed.node);
		}
		held?.to(toWorld(atlas.parts, { x: event.clientX, y: event.clientY }));
	}

	async function take(node: string): Promise<void> {
		const { picture } = atlas;
		const { hold } = await import('./simulate.ts');
		// the hand may have opened while the part was on its way
		if (!picture || pressed?.node !== node) return;
		atlas.stop();
		const bodies = picture.ids.flatMap((id): Body[] => {
			const [at, home] = [picture.at(id), picture.home(id)];
			if (!at || !home) return [];
			const fixed = id.startsWith('resource:') ? {} : { fx: at.x, fy: at.y };
			return [{ id, ...at, anchor: home, ...fixed }];
		});
		const body = bodies.find(({ id }) => id === node);
		if (!body) return;
		frame.classList.add('holding');
		atlas.moved = true;
		const simulation = hold(bodies, body, followers(node), () => {
			for (const { id, x, y } of bodies)
				if (id.startsWith('resource:')) picture.place(id, { x, y });
			picture.redraw();
		});
		held = simulation;
		atlas.stop = simulation.stop;
	}

	function release(): void {
		pressed = null;
		held?.release();
		held = null;
		frame.classList.remove('holding');
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', release);
		removeEventListener('pointercancel', release);
	}

	/** The click that ends a drag chooses nothing. */
	function click(event: MouseEvent): void {
		if (!dragged) return;
		dragged = false;
		event.stopPropagation();
		event.preventDefault();
	}

	/** A link in the hand would be dragged by the browser, out of the page. */
	const keep = (event: Event) => event.preventDefault();

	frame.addEventListener('pointerdown', press);
	frame.addEventListener('click', click, true);
	frame.addEventListener('dragstart', keep);
	return () => {
		release();
		frame.removeEventListener('pointerdown', press);
		frame.removeEventListener('click', click, true);
		frame.removeEventListener('dragstart', keep);
	};
}
